package readout.store;

import org.jspecify.annotations.Nullable;

/**
 * A role somebody has in documents of a time.
 *
 * @param role office or function
 * @param first ISO day of the first document that has it, null when none is dated
 * @param last of the last
 * @param documents how many have it
 */
public record RoleSpan(String role, @Nullable String first, @Nullable String last, int documents) {}

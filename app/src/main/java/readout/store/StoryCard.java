package readout.store;

import org.jspecify.annotations.Nullable;

/**
 * A story in a list.
 *
 * @param documents how many it holds
 * @param outlets of how many outlets
 * @param first ISO day of the first dated document
 * @param last of the last
 */
public record StoryCard(
    String id,
    String title,
    int documents,
    int outlets,
    @Nullable String first,
    @Nullable String last) {}

package readout.record;

import org.jspecify.annotations.Nullable;

/**
 * When something happened or is to happen.
 *
 * @param start ISO day, month or year, as precise as the text
 * @param end the same, not before the start
 * @param phrase the words that tell
 * @param anchor what a relative phrase was reckoned from
 * @param basis the proof: how the words became this date
 */
public record FactDate(
    String start,
    String end,
    @Nullable String phrase,
    @Nullable String anchor,
    @Nullable String basis) {}

package readout.collection;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed, whatever the feed's form.
 *
 * @param address of the article
 * @param content the article as HTML, where the feed holds it
 * @param summary a few lines of it
 * @param date as written
 */
record FeedEntry(
    @Nullable String address,
    @Nullable String title,
    @Nullable String content,
    @Nullable String summary,
    @Nullable String date,
    @Nullable String outlet) {}

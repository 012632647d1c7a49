package readout.collection.page;

/**
 * A value chosen among what a page says.
 *
 * @param value the value
 * @param why where it was read
 */
public record Chosen(String value, String why) {}

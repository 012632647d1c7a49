package readout.collection.page;

/**
 * One thing a page says of itself.
 *
 * @param field what
 * @param value the words
 * @param where the place on the page it was read from
 * @param rank how sure such a place is; 0 is surest
 */
record Witness(Field field, String value, String where, int rank) {}

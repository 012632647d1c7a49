package readout.store;

import org.jspecify.annotations.Nullable;

/**
 * Which facts of a record are asked for; what is null is of no matter.
 *
 * @param words that a sentence telling the fact has
 * @param actor id of somebody who has a part in it
 * @param other id of somebody else who has a part in it
 * @param speaker name of somebody who is the first to say so
 * @param kind label of a kind
 * @param type PLOVER type
 * @param status label of a status
 * @param from ISO day, month or year: not before it
 * @param to the same: not after it
 * @param outlet name of an outlet that prints it
 * @param story id of a story whose documents tell it
 * @param document id of a document that tells it
 * @param after where a page ended: {@link Catalogue#cursor} of its last fact
 */
public record FactQuery(
    @Nullable String words,
    @Nullable String actor,
    @Nullable String other,
    @Nullable String speaker,
    @Nullable String kind,
    @Nullable String type,
    @Nullable String status,
    @Nullable String from,
    @Nullable String to,
    @Nullable String outlet,
    @Nullable String story,
    @Nullable String document,
    @Nullable String after) {

  /** Every fact. */
  public static final FactQuery ALL =
      new FactQuery(null, null, null, null, null, null, null, null, null, null, null, null, null);

  /** The same from where a page ended. */
  public FactQuery after(@Nullable String cursor) {
    return new FactQuery(
        words, actor, other, speaker, kind, type, status, from, to, outlet, story, document,
        cursor);
  }

  /** The facts in which an actor has a part. */
  public static FactQuery of(String actor) {
    return new FactQuery(
        null, actor, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** The facts of a kind. */
  public static FactQuery ofKind(String kind) {
    return new FactQuery(
        null, null, null, null, kind, null, null, null, null, null, null, null, null);
  }

  /** The facts that an outlet prints. */
  public static FactQuery ofOutlet(String outlet) {
    return new FactQuery(
        null, null, null, null, null, null, null, null, null, outlet, null, null, null);
  }

  /** The facts of a status. */
  public static FactQuery ofStatus(String status) {
    return new FactQuery(
        null, null, null, null, null, null, status, null, null, null, null, null, null);
  }

  /** Whether it is about somebody or something that is in few facts of a record. */
  boolean isOfFew() {
    return words != null
        || actor != null
        || speaker != null
        || outlet != null
        || story != null
        || document != null;
  }

  /** Whether nothing narrows the question. */
  public boolean isAll() {
    return after(null).equals(ALL);
  }
}

package readout.collection;

import java.util.ArrayList;
import java.util.function.Consumer;

/** Goes, or does not go, where an input points. */
public interface Follower {

  /** Goes nowhere: what the input itself holds of the article is read. */
  Follower AT_HOME = (reference, each) -> each.accept(atHome(reference));

  /**
   * Hands on what lies at an address: articles, or the reason why there are none. Nothing is handed
   * on where the address was followed before.
   */
  void follow(Reference reference, Consumer<Received> each);

  private static Received atHome(Reference reference) {
    Received.Article excerpt = reference.excerpt();
    return excerpt == null ? unread(reference, "is an address only, not fetched") : excerpt;
  }

  /** What an input gives by itself where its address could not be followed, and why not. */
  static Received without(Reference reference, String reason) {
    Received.Article excerpt = reference.excerpt();
    if (excerpt == null) {
      return unread(reference, reason);
    }
    var notes = new ArrayList<>(excerpt.notes());
    notes.add("the page itself was not read: it " + reason);
    return new Received.Article(excerpt.document(), notes);
  }

  private static Received unread(Reference reference, String reason) {
    boolean named = reference.source().equals(reference.address());
    String by = named ? "" : " (named by " + reference.source() + ")";
    return new Received.Unreadable(reference.address(), reason + by);
  }
}

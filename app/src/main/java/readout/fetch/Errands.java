package readout.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readout.collection.Coverage;
import readout.collection.Fetched;
import readout.collection.Follower;
import readout.collection.Received;
import readout.collection.Reference;
import readout.text.Document;
import readout.text.PublicationDate;

/**
 * The addresses that inputs point to are first collected, then visited, host beside host; what is
 * found there is read like a file and may point on, some lists deep.
 */
public final class Errands {

  /** A list of feeds, a feed, a page; an index of sitemaps, a sitemap, a page. */
  private static final int DEEPEST = 3;

  private final Visits visits;
  private final Diary diary;
  private final int most;
  private final Set<String> taken = new HashSet<>();
  private List<Errand> waiting = new ArrayList<>();
  private int passedBy;

  Errands(Visits visits, Diary diary, int most) {
    this.visits = visits;
    this.diary = diary;
    this.most = most;
  }

  /** For one run: goes to every address once that is not in the record. */
  public static Errands of(Visits visits, Known known, int most) {
    return new Errands(visits, new NoDiary(known), most);
  }

  /** Takes an address of the command line on, even where it was read before. */
  public void add(String address) {
    var errand = Errand.of(Reference.to(address, address), 0, new AtomicBoolean());
    if (taken.add(errand.key())) {
      waiting.add(errand);
    }
  }

  /** Takes an address on, unless its time has not come. */
  void addIfDue(String address) {
    var errand = Errand.of(Reference.to(address, address), 0, new AtomicBoolean());
    if (diary.isDue(errand.key())) {
      add(address);
    }
  }

  /** Collects what inputs point to. */
  public Follower follower() {
    return follower(0, new AtomicBoolean());
  }

  private Follower follower(int depth, AtomicBoolean left) {
    return (reference, each) -> take(Errand.of(reference, depth + 1, left), each);
  }

  private void take(Errand errand, Consumer<Received> each) {
    if (taken.contains(errand.key())) {
      return;
    }
    if (!diary.isDue(errand.key())) {
      passedBy++;
    } else if (errand.depth() > DEEPEST) {
      each.accept(Follower.without(errand.reference(), "lies more than 3 lists deep"));
    } else if (taken.size() >= most) {
      errand.list().set(true);
      each.accept(
          new Received.Unreadable(
              errand.reference().address(), "is left: " + most + " addresses are enough"));
    } else {
      taken.add(errand.key());
      waiting.add(errand);
    }
  }

  /** How many addresses were not gone to, because they are known. */
  public int passedBy() {
    return passedBy;
  }

  /** Goes, until nothing is left or it is told to stop, and hands on what it finds. */
  public void run(Coverage coverage, Consumer<Received> each) {
    while (!waiting.isEmpty() && !visits.isStopped()) {
      List<Errand> now = waiting;
      waiting = new ArrayList<>();
      visits.all(
          now,
          errand -> diary.validators(errand.key()),
          (errand, answer) -> take(errand, answer, coverage, each));
    }
  }

  private void take(Errand errand, Answer answer, Coverage coverage, Consumer<Received> each) {
    switch (answer) {
      case Answer.Body(Fetched fetched, Validators validators) ->
          read(errand, fetched, validators, coverage, each);
      case Answer.Unchanged() -> diary.listUnchanged(errand.key());
      case Answer.Refused(String reason) -> {
        diary.refused(errand.key(), errand.reference(), reason);
        each.accept(Follower.without(errand.reference(), reason));
      }
      case Answer.NotNow(String reason, Duration after) ->
          each.accept(notNow(errand, reason, after));
      case Answer.Moved moved -> throw new IllegalStateException(moved + ": was not followed");
    }
  }

  private Received notNow(Errand errand, String reason, @Nullable Duration after) {
    Reference reference = errand.reference();
    return diary.notNow(errand.key(), reference, reason, after)
        ? new Received.Unreadable(reference.address(), reason + "; it will be tried again")
        : Follower.without(reference, reason);
  }

  private void read(
      Errand errand,
      Fetched fetched,
      Validators validators,
      Coverage coverage,
      Consumer<Received> each) {
    var left = new AtomicBoolean();
    Coverage further = coverage.following(follower(errand.depth(), left));
    Reference reference = errand.reference();
    boolean isList =
        further.read(fetched, received -> each.accept(dressed(reference, fetched, received)));
    if (isList) {
      Validators kept = left.get() ? Validators.NONE : validators;
      diary.listRead(errand.key(), reference.address(), kept);
    } else {
      diary.pageRead(errand.key(), reference.address());
    }
  }

  /** What a page does not tell is taken from the list that named it. */
  private static Received dressed(Reference reference, Fetched fetched, Received received) {
    return switch (received) {
      case Received.Unreadable bad -> withExcerpt(reference, fetched, bad);
      case Received.Article(Document document, List<String> notes) ->
          new Received.Article(dressed(reference, fetched, document), notes);
    };
  }

  private static Received withExcerpt(
      Reference reference, Fetched fetched, Received.Unreadable bad) {
    boolean wholePage = bad.source().equals(fetched.address());
    return wholePage && reference.excerpt() != null
        ? Follower.without(reference, "gives nothing: " + bad.reason())
        : bad;
  }

  private static Document dressed(Reference reference, Fetched fetched, Document page) {
    Document document = page.url() == null ? page.publishedAt(fetched.address()) : page;
    document = document.outlet() == null ? document.from(reference.outlet()) : document;
    document = document.title() == null ? document.titled(reference.title()) : document;
    String day = reference.day();
    String crawled = fetched.crawled();
    boolean late = day != null && crawled != null && day.compareTo(crawled) > 0;
    return document.published() != null || day == null || late
        ? document
        : document.publishedOn(
            new PublicationDate(
                day, PublicationDate.Basis.METADATA, null, "told by " + reference.source()));
  }
}

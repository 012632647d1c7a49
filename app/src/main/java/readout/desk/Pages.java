package readout.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import readout.collection.Received;
import readout.text.Document;

/** Puts the articles of one page, which arrive one after another, together again. */
public final class Pages implements Consumer<Received> {

  private final Consumer<Page> each;
  private final Consumer<Received.Unreadable> complaints;
  private final List<Document> page = new ArrayList<>();

  public Pages(Consumer<Page> each, Consumer<Received.Unreadable> complaints) {
    this.each = each;
    this.complaints = complaints;
  }

  @Override
  public void accept(Received received) {
    switch (received) {
      case Received.Unreadable bad -> complaints.accept(bad);
      case Received.Article(Document article, List<String> notes) -> add(article);
    }
  }

  /** Hands on the last page. */
  public void finish() {
    if (!page.isEmpty()) {
      each.accept(new Page(idOf(page.getFirst()), page));
      page.clear();
    }
  }

  private void add(Document article) {
    if (Desk.isTooLong(article)) {
      complaints.accept(Desk.tooLong(article));
      return;
    }
    if (!page.isEmpty() && !idOf(page.getFirst()).equals(idOf(article))) {
      finish();
    }
    page.add(article);
  }

  private static String idOf(Document article) {
    String page = article.partOf();
    return page == null ? article.id() : page;
  }
}

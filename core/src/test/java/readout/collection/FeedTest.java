package readout.collection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.text.Document;

class FeedTest {

  private static final String TEXT =
      "The ministers of Norland and Sudland met in Vienna on Tuesday and agreed to meet again.";

  private static List<Received> read(String xml) {
    return Given.received("feed.xml", ("<?xml version='1.0'?>" + xml).getBytes(UTF_8));
  }

  private static Document document(Received received) {
    return ((Received.Article) received).document();
  }

  @Test
  void eachItemOfRssIsADocument() {
    List<Received> received =
        read(
            "<rss version='2.0'><channel><title>Example News</title><item><title>Talks open</title>"
                + "<link>https://example.org/1</link><pubDate>Tue, 04 May 2021 10:00:00 +0200"
                + "</pubDate><content:encoded><![CDATA[<p>"
                + TEXT
                + "</p><p><a href='/x'>Grain corridor reopens</a></p>]]></content:encoded></item>"
                + "<item><title>Talks close</title><link>https://example.org/2</link>"
                + "<description>&lt;p&gt;"
                + TEXT
                + "&lt;/p&gt;</description></item></channel></rss>");
    assertEquals(2, received.size());
    Document first = document(received.getFirst());
    assertEquals("Talks open\n\n" + TEXT, first.text());
    assertEquals("https://example.org/1", first.source());
    assertEquals("2021-05-04", first.creationDay());
    assertEquals("Example News", first.outlet());
    assertEquals(List.of(), ((Received.Article) received.getFirst()).notes());
    var second = (Received.Article) received.getLast();
    assertEquals(List.of(Received.EXCERPT), second.notes(), "a summary is no article");
  }

  @Test
  void eachEntryOfAtomIsADocument() {
    List<Received> received =
        read(
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>Example News</title><entry><title>Talks"
                + " open</title><link rel='self' href='https://example.org/self'/><link"
                + " rel='alternate' href='https://example.org/1'/><published>2021-05-04T10:00:00Z"
                + "</published><updated>2021-06-01T10:00:00Z</updated><content type='html'>"
                + "&lt;p&gt;"
                + TEXT
                + "&lt;/p&gt;</content></entry></feed>");
    Document document = document(received.getFirst());
    assertEquals("https://example.org/1", document.url());
    assertEquals("2021-05-04", document.creationDay());
    assertEquals("Example News", document.outlet());
  }

  @Test
  void noEntityOutsideTheFileIsOpenedAndNoneUnfolds() {
    List<Received> received =
        read(
            "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ENTITY b 'bbbbbbbbbb'>]><rss>"
                + "<channel><item><title>Talks open</title><link>https://example.org/1</link>"
                + "<description>"
                + TEXT
                + " &a; &b;</description></item></channel></rss>");
    String text = document(received.getFirst()).text();
    assertFalse(text.contains("root:"), text);
    assertFalse(text.contains("bbbbbbbbbb"), text);
  }

  @Test
  void aFeedWithoutEntriesSaysSo() {
    assertEquals(
        List.of(new Received.Unreadable("feed.xml", "a feed without entries")),
        read("<rss><channel/></rss>"));
  }
}

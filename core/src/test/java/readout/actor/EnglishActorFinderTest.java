package readout.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.text.Document;
import readout.text.EnglishSegmenter;

/** Whom words mean, told as short texts about public facts or plainly invented people. */
class EnglishActorFinderTest {

  @Test
  void titleNameAndCountryAreOnePhrase() {
    given("French President Emmanuel Macron arrived late.", "2022-02-20")
        .phrase("French President Emmanuel Macron")
        .means("person:emmanuel-macron", "FRA", "GOV", "president");
  }

  @Test
  void theNameAfterACounterpartBelongsToTheSamePhrase() {
    given(
            "French Foreign Minister Jean Yves Le Drian met his Russian counterpart, Sergei Lavrov.",
            "2022-02-20")
        .phrase("his Russian counterpart, Sergei Lavrov")
        .means("person:sergei-lavrov", "RUS", "GOV", "foreign minister");
  }

  @Test
  void capitalsAndHyphensDoNotMakeAnotherPerson() {
    given("Mr. Jean-Yves LE DRIAN spoke. Jean Yves Le Drian then left.", "2022-02-20")
        .same("Mr. Jean-Yves LE DRIAN", "Jean Yves Le Drian");
  }

  @Test
  void aTitleAloneMeansTheHolderOnThatDay() {
    given("The French president spoke at noon.", "2006-05-01")
        .phrase("The French president")
        .means("person:jacques-chirac", "FRA", "GOV", "president");
  }

  @Test
  void aTitleAloneWithoutADateNamesNobody() {
    given("The French president spoke at noon.", null)
        .phrase("The French president")
        .isLocal("FRA");
  }

  @Test
  void anUnlistedSpokesmanIsReadFromTheTextAndKept() {
    given("Kremlin spokesman Orest Vanyushin denied it. Vanyushin said no more.", "2022-02-20")
        .phrase("Kremlin spokesman Orest Vanyushin")
        .means("person:orest-vanyushin", "RUS", "GOV", "spokesperson");
    given("Kremlin spokesman Orest Vanyushin denied it. Vanyushin said no more.", "2022-02-20")
        .same("Kremlin spokesman Orest Vanyushin", "Vanyushin");
  }

  @Test
  void aCapitalIsAPlaceAfterInAndAStateWhenItActs() {
    given("They met in Moscow. Moscow denied the report.", "2022-02-20")
        .order("place:moscow", "state:RUS");
  }

  @Test
  void anEmptyTextHasNobody() {
    assertTrue(read("", null).mentions().isEmpty());
  }

  private static Cast read(String text, @org.jspecify.annotations.Nullable String day) {
    Document document = Document.of("test", text);
    Document dated = day == null ? document : document.on(day);
    return new EnglishActorFinder().find(new EnglishSegmenter().segment(dated), List.of());
  }

  private static Given given(String text, @org.jspecify.annotations.Nullable String day) {
    return new Given(text, read(text, day));
  }

  private record Given(String text, Cast cast) {

    Meant phrase(String words) {
      return new Meant(words, cast.of(mention(words)));
    }

    private Mention mention(String words) {
      for (Mention mention : cast.mentions()) {
        if (mention.span().of(text).equals(words)) {
          return mention;
        }
      }
      throw new AssertionError("no mention \"" + words + "\" among " + spans());
    }

    private List<String> spans() {
      return cast.mentions().stream().map(mention -> mention.span().of(text)).toList();
    }

    void same(String one, String other) {
      assertEquals(cast.of(mention(one)), cast.of(mention(other)));
    }

    void order(String... ids) {
      var found =
          cast.mentions().stream()
              .filter(mention -> mention.form() == Mention.Form.NAME)
              .map(mention -> cast.of(mention).id())
              .toList();
      assertEquals(List.of(ids), found);
    }
  }

  private record Meant(String words, Actor actor) {

    void means(String id, String country, String sector, String role) {
      assertEquals(id, actor.id(), words);
      assertEquals(country, actor.country(), words);
      assertEquals(sector, actor.sector(), words);
      assertEquals(role, actor.role(), words);
    }

    void isLocal(String country) {
      assertTrue(actor.id().startsWith("local:"), actor.id());
      assertEquals(country, actor.country());
      assertNull(actor.id().startsWith("person:") ? actor : null);
    }
  }
}

package readout.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
  void twoBidensStayTwo() {
    given(
            "President Joe Biden spoke. Later Hunter Biden spoke too. Joe Biden then left.",
            "2022-03-01")
        .different("Hunter Biden", "President Joe Biden");
    given("Joe Biden and Hunter Biden arrived. Biden waved.", "2022-03-01")
        .phrase("Biden")
        .means("person:joe-biden", "USA", "GOV", "president");
    given("Anna Fenwick and Orla Fenwick arrived. Fenwick waved.", "2022-03-01")
        .phrase("Fenwick")
        .isLocal(null);
  }

  @Test
  void twoWhoShareAFamilyNameHaveBothNames() {
    given("Barack and Michelle Obama waved.", "2015-03-01")
        .order("person:barack-obama", "person:michelle-obama");
  }

  @Test
  void whichBushTheDateTells() {
    given("President Bush met the press.", "1990-08-08")
        .phrase("President Bush")
        .means("person:george-h-w-bush", "USA", "GOV", "president");
    given("President Bush met the press.", "2003-03-20")
        .phrase("President Bush")
        .means("person:george-w-bush", "USA", "GOV", "president");
  }

  @Test
  void anUndatedPresidentBushMayBeEither() {
    given("President Bush met the press.", null).phrase("President Bush").isLocal(null);
  }

  @Test
  void aFormerHolderIsNotTheHolder() {
    given("Former President Joe Biden criticised the deal.", "2025-03-18")
        .phrase("Former President Joe Biden")
        .means("person:joe-biden", "USA", "ELI", "former president");
    given("The former French president spoke at noon.", "2022-02-20")
        .phrase("The former French president")
        .isLocal("FRA");
  }

  @Test
  void beyondTheLastConfirmedDayNobodyHoldsAnOffice() {
    given("The French president spoke at noon.", "2059-01-01")
        .phrase("The French president")
        .isLocal("FRA");
  }

  @Test
  void theTextComesBeforeTheTable() {
    given(
            "Ruritanian talks failed. The Russian president, Vladimir Putin, left."
                + " The Russian president will return.",
            null)
        .phrase("The Russian president")
        .means("person:vladimir-putin", "RUS", "GOV", "president");
  }

  @Test
  void spellingsOfOneNameReachOneActor() {
    for (String name : List.of("Zelensky", "Zelenskyy", "Zelenskiy", "ZELENSKY")) {
      given("They met Volodymyr " + name + " at noon.", "2023-05-05")
          .phrase("Volodymyr " + name)
          .means("person:volodymyr-zelenskyy", "UKR", "GOV", "president");
    }
  }

  @Test
  void aBareFamilyNameIsTheHolderOfAHighOfficeOnTheDay() {
    given("Then Lavrov called back.", "2022-02-20")
        .phrase("Lavrov")
        .means("person:sergei-lavrov", "RUS", "GOV", "foreign minister");
  }

  @Test
  void parisIsAPlaceAStateOrAFirstName() {
    given("Paris Hilton sang in Paris.", "2022-02-20").order("person:paris-hilton", "place:paris");
    given("Tensions between Paris and London grew.", "2022-02-20").order("state:FRA", "state:GBR");
  }

  @Test
  void aNewspaperIsNotItsTown() {
    given("The Washington Post reported it.", "2022-02-20").order("outlet:washington-post");
  }

  @Test
  void aTownInsideAnAdjectiveIsATown() {
    given("The Kiev-based firm closed.", "2022-02-20").order("place:kyiv");
  }

  @Test
  void georgiaIsACountryOrAState() {
    given("Russia and Georgia signed the text.", "2008-08-12").order("state:RUS", "state:GEO");
    given("Voters in Atlanta and across Georgia waited.", "2020-11-03")
        .order("place:atlanta", "place:georgia-us-state");
  }

  @Test
  void jordanIsACountryOrAPerson() {
    given("Jordan condemned the raid.", "2023-10-20").order("state:JOR");
    given("Michael Jordan retired.", "2003-04-20").order("person:michael-jordan");
  }

  @Test
  void aFamilyNameComesBeforeACountryOfItsSpelling() {
    given("Elmer Chile met envoys in Kigali. Chile said he was tired.", "2021-06-15")
        .order("person:elmer-chile", "place:kigali", "person:elmer-chile");
    given("Elmer Chile met envoys of Peru. They flew to Chile. Chile said no.", "2021-06-15")
        .order("person:elmer-chile", "state:PER", "state:CHL", "state:CHL");
    given("Chile said no. Elmer Chile, a farmer, said yes. Chile said no.", "2021-06-15")
        .order("state:CHL", "person:elmer-chile", "state:CHL");
  }

  @Test
  void bodiesOfManyAreNamedWithTheirApostrophe() {
    given("Envoys met the Sudanese Doctors' Union in Oslo.", "2021-06-15").order("place:oslo");
    given("The Philippines' Congress met in Oslo.", "2021-06-15")
        .order("state:PHL", "body:congress-of-the-philippines", "place:oslo");
  }

  @Test
  void anApostropheInsideANameCutsNothingOff() {
    given("The People's Republic of China and the Republic of China differ.", "2021-06-15")
        .order("state:CHN", "state:TWN");
    given("The Democratic People’s Republic of Korea wrote to the Republic of Korea.", "2021-06-15")
        .order("state:PRK", "state:KOR");
    given("The Lao People's Democratic Republic wrote to Thailand.", "2021-06-15")
        .order("state:LAO", "state:THA");
    given("The Donetsk People’s Republic wrote to Russia.", "2021-06-15")
        .order("org:donetsk-peoples-republic", "state:RUS");
  }

  @Test
  void aPointOfTheCompassInACountrysNameMayBeWrittenSmall() {
    given("The south Korean president waited.", "2018-06-12")
        .phrase("The south Korean president")
        .means("person:moon-jae-in", "KOR", "GOV", "president");
    given("Troops moved to south China.", "2018-06-12").order("place:china");
  }

  @Test
  void turkeyAndChadAreCountries() {
    given("Turkey and Chad abstained.", "2019-05-05").order("state:TUR", "state:TCD");
  }

  @Test
  void aTitleAfterTheNameBelongsToThePhrase() {
    given("Orla Fenwick, the Irish foreign minister, resigned.", "2031-01-01")
        .phrase("Orla Fenwick, the Irish foreign minister")
        .means("person:orla-fenwick", "IRL", "GOV", "foreign minister");
  }

  @Test
  void twoLeadersAreTheTwoToldOfBefore() {
    Given text =
        given("Vladimir Putin and Emmanuel Macron spoke. The two leaders agreed.", "2022-02-20");
    assertEquals(
        List.of("person:vladimir-putin", "person:emmanuel-macron"), text.each("The two leaders"));
  }

  @Test
  void heIsTheSubjectBefore() {
    given("Emmanuel Macron called Vladimir Putin. He offered talks.", "2022-02-20")
        .phrase("He")
        .means("person:emmanuel-macron", "FRA", "GOV", "president");
  }

  @Test
  void heIsNotTheWifeToldOfLast() {
    String text = "Mikhail Gorbachev came by train with his wife, Orla Fenwick. He slept well.";
    given(text, "1987-12-08").same("He", "Mikhail Gorbachev");
  }

  @Test
  void himIsNotTheSubject() {
    given("Emmanuel Macron, after a walk with Vladimir Putin, made him an offer.", "2022-02-20")
        .phrase("him")
        .means("person:vladimir-putin", "RUS", "GOV", "president");
  }

  @Test
  void aPronounWithoutAnybodyIsUnresolved() {
    given("He left early.", "2022-02-20").phrase("He").isLocal(null);
  }

  @Test
  void troopsCarryTheirCountryAndSector() {
    given("Several Ukrainian soldiers were wounded.", "2022-02-20")
        .phrase("Several Ukrainian soldiers")
        .means("group:UKR:MIL", "UKR", "MIL", "soldier");
  }

  @Test
  void whoLeadsAPartyOrAMilitiaDoesNotLeadTheState() {
    for (String body : List.of("RSF", "Wagner", "ELN", "Likud")) {
      Given text = given("The " + body + " leader met the envoy.", "2024-06-14");
      Actor leader = text.phrase("The " + body + " leader").actor();
      assertTrue(leader.id().startsWith("local:"), leader.id());
    }
  }

  @Test
  void theKremlinIsABodyOfItsOwn() {
    given("The Kremlin denied it.", "2022-02-20").order("body:kremlin");
  }

  @Test
  void aHeadlineKnowsWhomTheTextNames() {
    given(
            "Vanyushin Rejects Claim\n\nKremlin spokesman Orest Vanyushin rejected the claim.",
            "2022-02-20")
        .same("Vanyushin", "Kremlin spokesman Orest Vanyushin");
  }

  @Test
  void aShortFormInBracketsIsTheSameBody() {
    given("The Ruritanian Harvest Union (RHU) met. The RHU voted.", "2022-02-20")
        .same("Ruritanian Harvest Union", "RHU");
  }

  @Test
  void hostileTextDoesNoHarm() {
    for (String text :
        List.of(
            "\ud800 Putin",
            "((((",
            "President",
            "the the the",
            "Mr. ",
            "'s 's",
            "A-B-C-D-E-",
            "MR. PRESIDENT OF OF OF",
            "Of, the, Minister, of,",
            "\u0000\u0000",
            "- / - /",
            "His his HIS",
            "President of the",
            "Mr. Mr. Mr. X",
            "of of of Party",
            "Party of Party of Party of Party",
            "The\n\nThe\n\nThe",
            "St. St. St.",
            "X ".repeat(5000),
            "President ".repeat(3000),
            "Putin, ".repeat(3000))) {
      for (Mention mention : read(text, "2022-02-20").mentions()) {
        assertTrue(mention.span().end() <= text.length(), text);
      }
    }
  }

  @Test
  void anEmptyTextHasNobody() {
    assertTrue(read("", null).mentions().isEmpty());
  }

  @Test
  void aShortFormNeedsItsOwnCapitals() {
    given("Let me quote the text. Officials blamed LeT for the raid.", "2009-03-02")
        .order("org:lashkar-e-taiba");
  }

  @Test
  void juniorBelongsToTheNameBeforeIt() {
    given("President Joseph R. Biden, Jr. signed the bill.", "2022-08-16")
        .phrase("President Joseph R. Biden, Jr.")
        .means("person:joe-biden", "USA", "GOV", "president");
    given("Secretary of Defense Lloyd J. Austin III left.", "2022-08-16")
        .phrase("Secretary of Defense Lloyd J. Austin III")
        .means("person:lloyd-austin", "USA", "GOV", "defence minister");
    given("The envoy, Harlan Dewitt, Jr., smiled.", "2022-08-16").order("person:harlan-dewitt-jr");
    given("President Ferdinand Marcos, Jr. flew to Tokyo.", "2023-02-08")
        .order("person:ferdinand-marcos-jr", "place:tokyo");
  }

  @Test
  void theSonIsNotTheFather() {
    given("Donald Trump Jr. hunted in Utah.", "2018-05-01").different("Donald Trump Jr.", "Utah");
    given("Donald Trump spoke. Donald Trump Jr. sang.", "2018-05-01")
        .different("Donald Trump", "Donald Trump Jr.");
  }

  @Test
  void aTitleOfOneStateIsThatStates() {
    given("The Taoiseach met students from Lahore.", "2024-11-14")
        .phrase("The Taoiseach")
        .means("person:simon-harris", "IRL", "GOV", "prime minister");
  }

  @Test
  void congressIsThatOfItsOwner() {
    given("Peru's Congress sat until midnight.", "2023-01-10")
        .order("state:PER", "body:congress-of-peru");
    given("Ghana's Congress sat until midnight.", "2023-01-10")
        .order("state:GHA", "body:congress-of-ghana");
    given("President Joe Biden asked Congress for more arms for Ukraine.", "2022-05-01")
        .phrase("Congress")
        .means("body:united-states-congress", "USA", "LEG", null);
    given("Lima was calm. In Peru a strike went on. Peru's police hid. Congress sat.", "2023-01-10")
        .phrase("Congress")
        .means("body:congress-of-peru", "PER", "LEG", null);
    given("Mexico and Peru quarrelled. Congress sat.", "2023-01-10")
        .phrase("Congress")
        .isLocal(null);
  }

  @Test
  void oneOfANationIsNotTheState() {
    given("The Norwegian threatened to leave the club.", "2023-01-10")
        .phrase("Norwegian")
        .isLocal("NOR");
    given("The Norwegian offer stands.", "2023-01-10")
        .phrase("Norwegian")
        .means("state:NOR", "NOR", "GOV", null);
    given("The Norwegian occupied harbour was shut.", "2023-01-10")
        .phrase("Norwegian")
        .means("state:NOR", "NOR", "GOV", null);
  }

  @Test
  void aSpokesmanOfABodyIsNotTheGovernments() {
    given("A spokesman for the German foreign office yawned.", "2024-07-22")
        .phrase("A spokesman for the German foreign office")
        .isLocal("DEU");
  }

  @Test
  void theNameBehindALongTitleBelongsToIt() {
    given("The press secretary of the president of Russia Dmitry Peskov said no.", "2022-09-22")
        .phrase("The press secretary of the president of Russia Dmitry Peskov")
        .means("person:dmitry-peskov", "RUS", "GOV", "spokesperson");
    given("The spokesman of the president of Russia Vladimir Putin said no.", "2022-09-22")
        .different("the president of Russia Vladimir Putin", "The spokesman");
    given("The speaker of the State Duma Vyacheslav Volodin said no.", "2022-09-22")
        .phrase("The speaker of the State Duma Vyacheslav Volodin")
        .means("person:vyacheslav-volodin", "RUS", "LEG", "speaker of parliament");
    given("The Minister for Foreign Affairs, Zorqash Shah Mahmood Qureshi, spoke.", "2021-08-12")
        .phrase("The Minister for Foreign Affairs, Zorqash Shah Mahmood Qureshi")
        .means("person:shah-mahmood-qureshi", "PAK", "GOV", "foreign minister");
  }

  @Test
  void aMemberOfBodiesWhoIsAlsoMinisterIsOne() {
    given(
            "Member of the Political Bureau of the CPC Central Committee and Foreign Minister Wang"
                + " Yi flew to Delhi.",
            "2025-08-18")
        .order("person:wang-yi", "place:delhi");
  }

  @Test
  void whoIsCalledIsNotTheOneWhoSpeaksOfIt() {
    given("Robert Fico was ill. In a call with Olaf Scholz, he complained.", "2024-01-10")
        .same("Robert Fico", "he");
    given("Robert Fico rang. \"The pipe belongs to Olaf Scholz\", he added.", "2024-01-10")
        .same("Robert Fico", "he");
    given("After Olaf Scholz arrived, he complained.", "2024-01-10").same("Olaf Scholz", "he");
  }

  @Test
  void twoWhoAreNeverNamedTogetherAreNoSides() {
    Given text =
        given("France gave a dinner. Togo was blamed. The two sides agreed to meet.", "2022-02-20");
    assertEquals(1, text.each("The two sides").size());
  }

  @Test
  void honorificsAndLettersStandAroundTheName() {
    given("The Prime Minister, the Hon Anthony Albanese MP, met Penny Wong MP.", "2024-06-17")
        .phrase("The Prime Minister, the Hon Anthony Albanese MP")
        .means("person:anthony-albanese", "AUS", "GOV", "prime minister");
    given("The Prime Minister, the Hon Anthony Albanese MP, met Penny Wong MP.", "2024-06-17")
        .phrase("Penny Wong MP")
        .means("person:penny-wong", "AUS", "GOV", "foreign minister");
    given("The Spokesman for the Presidency, Counselor Omar Lutfi, denied it.", null)
        .phrase("The Spokesman for the Presidency, Counselor Omar Lutfi");
  }

  @Test
  void anInitialBetweenTheNamesIsNoOtherName() {
    given("Ambassador Robert A. Lowe spoke. Mr Lowe left.", null)
        .same("Ambassador Robert A. Lowe", "Mr Lowe");
  }

  @Test
  void aFamilyNameThatSmallWordsOpenStandsAlone() {
    given("Ms von der Leyen flew to Kyiv.", "2025-03-12")
        .phrase("Ms von der Leyen")
        .means("person:ursula-von-der-leyen", "DEU", "GOV", "European Commission president");
  }

  @Test
  void ofTwoWhoHoldAnOfficeTheWordForItTells() {
    Given told =
        given(
            "Premier Li Qiang met Prime Minister Sanna Ek. The Premier left, the Prime Minister"
                + " stayed.",
            "2024-06-17");
    told.same("Premier Li Qiang", "The Premier");
    told.same("Prime Minister Sanna Ek", "the Prime Minister");
  }

  @Test
  void thePresidentInATextOfHisOwnOfficeIsItsOwn() {
    String text = "President Biden called President Sisi of Egypt. The President thanked him.";
    assertEquals("person:joe-biden", president(text, "The White House"));
    assertEquals("person:abdel-fattah-el-sisi", president(text, "Presidency of Egypt"));
    assertTrue(president(text, "The Quay").startsWith("local:"));
  }

  private static String president(String text, String outlet) {
    var document = Document.of("readout", text).on("2023-10-29").from(outlet);
    Cast cast = new EnglishActorFinder().find(new EnglishSegmenter().segment(document), List.of());
    return new Given(text, cast).phrase("The President").actor().id();
  }

  @Test
  void theGovernmentOfAStateIsTheState() {
    given("The government of the Democratic Republic of Congo agreed.", null)
        .phrase("The government of the Democratic Republic of Congo")
        .means("state:COD", "COD", "GOV", null);
    given("The people of Chad voted.", null).phrase("Chad").means("state:TCD", "TCD", "GOV", null);
  }

  @Test
  void whatKindOfGroupStandsBehindItsName() {
    Given told = given("Chad and the RSF rebel movement signed. The RSF then left.", null);
    told.same("RSF rebel movement", "RSF");
  }

  @Test
  void theBodyThatSomebodyHeadsIsNotHe() {
    given("He met Omar Salah, head of Hamas's political bureau, in Doha.", null)
        .phrase("Omar Salah, head of Hamas's political bureau");
  }

  private static Cast read(String text, @Nullable String day) {
    Document document = Document.of("test", text);
    Document dated = day == null ? document : document.on(day);
    return new EnglishActorFinder().find(new EnglishSegmenter().segment(dated), List.of());
  }

  private static Given given(String text, @Nullable String day) {
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

    List<String> each(String words) {
      return cast.each(mention(words)).stream().map(Actor::id).toList();
    }

    void different(String one, String other) {
      assertNotEquals(cast.of(mention(one)).id(), cast.of(mention(other)).id());
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

    void means(String id, String country, String sector, @Nullable String role) {
      assertEquals(id, actor.id(), words);
      assertEquals(country, actor.country(), words);
      assertEquals(sector, actor.sector(), words);
      assertEquals(role, actor.role(), words);
    }

    void isLocal(@Nullable String country) {
      assertTrue(actor.id().startsWith("local:"), actor.id());
      assertEquals(country, actor.country());
    }
  }
}

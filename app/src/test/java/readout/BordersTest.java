package readout;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.SocketChannel;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Which room may use which. */
class BordersTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("readout");

  private static final String[] APP = {
    "readout.cli..",
    "readout.store..",
    "readout.desk..",
    "readout.fetch..",
    "readout.web..",
    "readout.assistant.."
  };

  @Test
  void theWholeHouseWasLookedAt() {
    assertTrue(HOUSE.size() > 150, "only " + HOUSE.size() + " classes were found");
    assertTrue(HOUSE.contain("readout.Pipeline") && HOUSE.contain("readout.cli.Main"));
  }

  @Test
  void textStandsOnNothing() {
    forbid(
            "readout.text..",
            "readout",
            "readout.actor..",
            "readout.timex..",
            "readout.event..",
            "readout.attribution..",
            "readout.record..",
            "readout.export..",
            "readout.collection..",
            "readout.ontology..",
            "readout.language..")
        .because("all else points into the text, and the text knows of nothing else")
        .check(HOUSE);
  }

  @Test
  void ontologyStandsOnNothing() {
    forbid(
            "readout.ontology..",
            "readout",
            "readout.actor..",
            "readout.timex..",
            "readout.event..",
            "readout.attribution..",
            "readout.record..",
            "readout.export..",
            "readout.collection..")
        .because("an ontology is data that others look up")
        .check(HOUSE);
  }

  @Test
  void collectionOnlyMakesDocuments() {
    forbid(
            "readout.collection..",
            "readout",
            "readout.actor..",
            "readout.timex..",
            "readout.event..",
            "readout.attribution..",
            "readout.record..",
            "readout.export..")
        .because("where a document comes from must not depend on what is read in it")
        .check(HOUSE);
  }

  @Test
  void timeIsReadWithoutActorsAndEvents() {
    forbid(
            "readout.timex..",
            "readout",
            "readout.actor..",
            "readout.event..",
            "readout.attribution..",
            "readout.record..",
            "readout.export..")
        .because("a time expression is a pure function of text, date and language")
        .check(HOUSE);
  }

  @Test
  void actorsAndAttributionsStandBelowEvents() {
    forbid(
            "readout.actor..",
            "readout",
            "readout.event..",
            "readout.attribution..",
            "readout.record..",
            "readout.export..")
        .because("who somebody is must not depend on what they do in this text")
        .check(HOUSE);
    forbid(
            "readout.attribution..",
            "readout",
            "readout.event..",
            "readout.record..",
            "readout.export..")
        .because("who says what is found before what happened")
        .check(HOUSE);
  }

  @Test
  void eventsStandBelowTheRecord() {
    forbid(
            "readout.event..",
            "readout",
            "readout.record..",
            "readout.export..",
            "readout.collection..")
        .because("what one sentence tells must not depend on what others tell")
        .check(HOUSE);
  }

  @Test
  void coreHasNoNetworkAndNoDatabase() {
    noClasses()
        .that()
        .resideInAnyPackage("readout..")
        .and()
        .resideOutsideOfPackages(APP)
        .and()
        .resideOutsideOfPackage("readout.exchange..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "java.sql..", "javax.net..", "org.sqlite..")
        .orShould(reachOtherMachines())
        .because("the same code runs on a laptop and in a stream engine")
        .check(HOUSE);
  }

  @Test
  void exchangeReadsNoDatabaseAndNoNetwork() {
    forbid("readout.exchange..", "java.net.http..", "javax.net..", "org.sqlite..")
        .orShould(reachOtherMachines())
        .because("a format writes what it is given, wherever that is kept")
        .check(HOUSE);
  }

  @Test
  void coreKnowsNothingOfTheApp() {
    noClasses()
        .that()
        .resideOutsideOfPackages(APP)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(APP)
        .because("core is used without the app")
        .check(HOUSE);
  }

  @Test
  void storeAndDeskDoNotKnowTheCommandLine() {
    forbid("readout.store..", "readout.cli..", "readout.desk..")
        .because("a record is used by more than commands")
        .check(HOUSE);
    forbid("readout.desk..", "readout.cli..")
        .because("a web page reads documents too")
        .check(HOUSE);
  }

  @Test
  void nobodyButTheCommandLineKnowsTheWebPage() {
    forbid("readout.store..", "readout.web..")
        .because("a record is used by more than pages")
        .check(HOUSE);
    forbid("readout.desk..", "readout.web..", "io.javalin..")
        .because("documents are read without a server too")
        .check(HOUSE);
    forbid("readout.assistant..", "readout.cli..", "readout.web..", "readout.fetch..")
        .because("an assistant only looks at a record")
        .check(HOUSE);
    forbid("readout.web..", "readout.cli..")
        .because("the desk can be opened by another program")
        .check(HOUSE);
  }

  @Test
  void fetchingKnowsNeitherTheCommandLineNorTheExports() {
    forbid("readout.fetch..", "readout.cli..", "readout.export..")
        .because("what is fetched is read like any file")
        .check(HOUSE);
  }

  @Test
  void noCommandSpeaksToThisMachine() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("readout.fetch.Reach")
        .should()
        .accessField("readout.fetch.Reach", "PUBLIC_AND_THIS_MACHINE")
        .because("an address out of a feed is hostile; only tests have servers here")
        .check(HOUSE);
  }

  @Test
  void nothingAsksForTheTimeOrThePlace() {
    noClasses()
        .that()
        .resideInAnyPackage("readout..")
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(TimeZone.class, "getDefault")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(Charset.class, "defaultCharset")
        .because("the same input gives the same bytes, on every day and machine")
        .check(HOUSE);
  }

  @Test
  void onlyDeadlinesCountSecondsInCore() {
    noClasses()
        .that()
        .resideOutsideOfPackages(APP)
        .and()
        .doNotHaveFullyQualifiedName("readout.collection.page.Deadline")
        .and()
        .doNotHaveFullyQualifiedName("readout.collection.pdf.Deadline")
        .should()
        .callMethod(System.class, "nanoTime")
        .because("a clock may decide whether there is a result, never which")
        .check(HOUSE);
  }

  @Test
  void numbersAreWrittenAlikeEverywhere() {
    noClasses()
        .should()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(PrintStream.class, "printf", String.class, Object[].class)
        .orShould()
        .callMethod(PrintStream.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
        .orShould()
        .callMethod(PrintWriter.class, "format", String.class, Object[].class)
        .because("under some locales %d gives digits that no reader of JSON knows")
        .check(HOUSE);
  }

  @Test
  void onlyWhatIsStartedEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("readout.cli.Main")
        .and()
        .doNotHaveFullyQualifiedName("readout.cli.Rehearsal")
        .should()
        .callMethod(System.class, "exit", int.class)
        .because("a library never ends the program that uses it")
        .check(HOUSE);
  }

  /** Whatever opens a connection; addresses and their parts are only text. */
  private static ArchCondition<JavaClass> reachOtherMachines() {
    return dependOnClassesThat(
        belongToAnyOf(
            URL.class,
            URLConnection.class,
            Socket.class,
            ServerSocket.class,
            DatagramSocket.class,
            InetAddress.class,
            SocketChannel.class));
  }

  private static ClassesShouldConjunction forbid(String from, String... to) {
    return noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(to);
  }
}

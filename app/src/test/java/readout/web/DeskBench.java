package readout.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.Readout;
import readout.desk.Desk;
import readout.desk.Progress;
import readout.record.Chronicle;
import readout.store.RecordFile;
import readout.text.Document;

/**
 * How long pages take with many documents and many readers. Not a test: run its {@code main} with a
 * folder and a number of documents; what is in the folder is used again.
 */
final class DeskBench {

  private static final List<String> LEADERS =
      List.of(
          "George W. Bush",
          "Tony Blair",
          "Jacques Chirac",
          "Gerhard Schröder",
          "Vladimir Putin",
          "Jose Maria Aznar",
          "Silvio Berlusconi",
          "Junichiro Koizumi",
          "Jiang Zemin",
          "Kofi Annan");
  private static final List<String> PLACES =
      List.of(
          "Paris", "Berlin", "Moscow", "Madrid", "Rome", "Tokyo", "Beijing", "Geneva", "Cairo",
          "Ankara");
  private static final List<String> MATTERS =
      List.of(
          "grain",
          "gas",
          "fishing",
          "prisoners",
          "visas",
          "steel",
          "rivers",
          "railways",
          "embargo",
          "inspectors",
          "ceasefire",
          "debts",
          "borders",
          "satellites",
          "ports",
          "cotton",
          "refugees",
          "turbines",
          "mines",
          "treaties");
  private static final int READERS = 50;
  private static final int ROUNDS = 8;

  private DeskBench() {}

  public static void main(String[] arguments) throws Exception {
    Path record = Path.of(arguments[0]).resolve("bench.db");
    int documents = Integer.parseInt(arguments[1]);
    if (!Files.exists(record)) {
      fill(record, documents);
    }
    try (var desk = new OpenDesk(record, null)) {
      List<String> pages = pages(desk);
      for (String page : pages) {
        desk.page(page);
      }
      System.out.println(documents + " documents, one reader at a time");
      for (String page : pages) {
        print(page, alone(desk, page));
      }
      System.out.println(READERS + " readers at once");
      print("all pages", together(desk, pages));
    }
  }

  private static void fill(Path record, int documents) {
    long begun = System.nanoTime();
    try (RecordFile file = RecordFile.open(record)) {
      new Desk(Readout.english(), new Chronicle(), file, "bench")
          .read(
              2,
              each -> {
                for (int i = 0; i < documents; i++) {
                  each.accept(new readout.collection.Received.Article(document(i), List.of()));
                }
              },
              bad -> System.out.println(bad),
              Progress.NONE);
    }
    System.out.printf(Locale.ROOT, "read in %.0f s%n", (System.nanoTime() - begun) / 1e9);
  }

  /** Five documents an affair, each of another outlet. */
  private static Document document(int number) {
    int affair = number / 5;
    var random = new Random(affair);
    String one = LEADERS.get(random.nextInt(LEADERS.size()));
    String other =
        LEADERS.get(
            (LEADERS.indexOf(one) + 1 + random.nextInt(LEADERS.size() - 1)) % LEADERS.size());
    String place = PLACES.get(random.nextInt(PLACES.size()));
    String matter = MATTERS.get(random.nextInt(MATTERS.size()));
    String second = MATTERS.get(random.nextInt(MATTERS.size()));
    String day = java.time.LocalDate.of(2002, 1, 1).plusDays(affair % 900).toString();
    String code = "dossier" + affair + " affair" + affair + " channel" + affair;
    String text =
        one
            + " met "
            + other
            + " in "
            + place
            + " on Monday to discuss "
            + matter
            + " and "
            + second
            + ".\n\n"
            + "A spokesman said the "
            + code
            + " would be settled by Friday. "
            + one
            + " will visit "
            + place
            + " next week.\n\n"
            + other
            + " denied that troops had been promised. "
            + other
            + " promised to lift the "
            + matter
            + " rules by June.\n\nReport "
            + (number % 5)
            + " on "
            + code
            + ".";
    return Document.of("bench-" + number, text)
        .from("Outlet " + (number % 40))
        .titled(one + " and " + other + " on " + matter + " and " + second + ", " + code)
        .on(day);
  }

  private static List<String> pages(OpenDesk desk) throws Exception {
    var pages = new ArrayList<>(List.of("/", "/claims", "/commitments", "/actors"));
    pages.add(first(desk.page("/"), "/story/s[0-9a-f]+"));
    pages.add(first(desk.page(pages.getLast()), "/event/[0-9a-f]+"));
    pages.add(first(desk.page("/"), "/document\\?id=bench-\\d+"));
    pages.add(first(desk.page("/actors"), "/actor\\?id=person[^\"]+"));
    pages.add("/search?q=fishing");
    pages.add("/search?q=promised+rules");
    pages.add("/search?type=CONSULT&status=planned&outlet=Outlet+7");
    pages.add("/api/v1/facts?type=CONSULT");
    return pages;
  }

  private static String first(String page, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern);
    }
    return matcher.group();
  }

  private static List<Double> alone(OpenDesk desk, String page) throws Exception {
    var times = new ArrayList<Double>();
    for (int i = 0; i < ROUNDS * 2; i++) {
      times.add(time(desk, page));
    }
    return times;
  }

  private static List<Double> together(OpenDesk desk, List<String> pages) throws Exception {
    var times = Collections.synchronizedList(new ArrayList<Double>());
    try (var readers = Executors.newFixedThreadPool(READERS)) {
      var all = new ArrayList<Future<?>>();
      for (int reader = 0; reader < READERS; reader++) {
        int start = reader;
        all.add(
            readers.submit(() -> {
              for (int i = 0; i < ROUNDS; i++) {
                times.add(time(desk, pages.get((start + i) % pages.size())));
                // A reader looks at a page before asking for the next.
                Thread.sleep(1000);
              }
              return true;
            }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    return times;
  }

  private static double time(OpenDesk desk, String page) throws Exception {
    long begun = System.nanoTime();
    desk.page(page);
    return (System.nanoTime() - begun) / 1e6;
  }

  private static void print(String name, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%-52s median %6.0f ms   95th percentile %6.0f ms%n",
        name,
        sorted.get(sorted.size() / 2),
        sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1));
  }
}

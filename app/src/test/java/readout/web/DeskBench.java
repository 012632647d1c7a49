package readout.web;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import readout.Readout;
import readout.collection.Received;
import readout.desk.Desk;
import readout.desk.Progress;
import readout.record.Chronicle;
import readout.record.Fact;
import readout.store.Catalogue;
import readout.store.FactQuery;
import readout.store.RecordFile;

/**
 * How long pages take with many documents and many readers. Not a test: run its {@code main} with a
 * folder and a number of documents; the record in the folder is used again. {@code read} as a third
 * word only makes the record.
 *
 * <p>First every sort of page is asked for by one reader: time, and processor time of the whole
 * process, which includes that of asking; each page anew, and each page as it is kept from before.
 * Then fifty readers ask at once, each page anew and then as it comes: such as look at a page for
 * one to three seconds before they go on, and such as never look.
 */
final class DeskBench {

  private static final int READERS = 50;
  private static final int PAGES_EACH = 20;
  private static final int OF_A_SORT = 30;
  private static final int WARM_UP = 5;

  private static final AtomicInteger ASKED = new AtomicInteger();

  private DeskBench() {}

  public static void main(String[] arguments) throws Exception {
    Path record = Path.of(arguments[0]).resolve("bench.db");
    int documents = Integer.parseInt(arguments[1]);
    if (!Files.exists(record)) {
      fill(record, documents);
    }
    if (arguments.length > 2) {
      return;
    }
    try (var desk = new OpenDesk(record, null)) {
      Map<String, List<String>> sorts = sorts(record);
      for (int round = 0; round < WARM_UP; round++) {
        for (List<String> pages : sorts.values()) {
          for (String page : pages) {
            desk.page(page);
          }
        }
      }
      System.out.printf("%-12s %8s %8s %8s %8s%n", "one reader", "median", "95th", "cpu ms", "KB");
      for (Map.Entry<String, List<String>> sort : sorts.entrySet()) {
        alone(desk, sort.getKey(), sort.getValue().stream().map(DeskBench::anew).toList());
        alone(desk, "  kept", sort.getValue());
      }
      afterAChange(desk, record);
      List<String> all = sorts.values().stream().flatMap(List::stream).toList();
      print("anew, 50 look 1 to 3 s", together(desk, all, DeskBench::anew, 1000, 3000));
      print("anew, 50 never look", together(desk, all, DeskBench::anew, 0, 1));
      print("50 who look 1 to 3 s", together(desk, all, it -> it, 1000, 3000));
      print("50 who never look", together(desk, all, it -> it, 0, 1));
    }
  }

  /** The same page at an address that nobody has asked for yet. */
  private static String anew(String page) {
    return page + (page.indexOf('?') < 0 ? "?" : "&") + "anew=" + ASKED.incrementAndGet();
  }

  private static void fill(Path record, int documents) {
    long begun = System.nanoTime();
    try (RecordFile file = RecordFile.open(record)) {
      new Desk(Readout.english(), new Chronicle(), file, "bench")
          .read(
              2,
              each ->
                  InventedCoverage.write(
                      documents, it -> each.accept(new Received.Article(it, List.of()))),
              bad -> System.out.println(bad),
              Progress.NONE);
      file.bringStoriesUpToDate();
    }
    System.out.printf(Locale.ROOT, "read in %.0f s%n", (System.nanoTime() - begun) / 1e9);
  }

  /** Pages of each sort; those of things that the record has many of, spread over them. */
  private static Map<String, List<String>> sorts(Path record) {
    Catalogue.layOut(record);
    var sorts = new LinkedHashMap<String, List<String>>();
    sorts.put("nothing", Collections.nCopies(OF_A_SORT, "/health"));
    try (Catalogue catalogue = Catalogue.open(record)) {
      sorts.put("home", Collections.nCopies(OF_A_SORT, "/"));
      sorts.put("claims", Collections.nCopies(OF_A_SORT, "/claims"));
      sorts.put("commitments", Collections.nCopies(OF_A_SORT, "/commitments"));
      sorts.put("actors", Collections.nCopies(OF_A_SORT, "/actors"));
      sorts.put(
          "story", some(catalogue.stories(2000).stream().map(it -> Links.story(it.id())).toList()));
      List<Fact> facts = catalogue.facts(FactQuery.ALL, 5000);
      sorts.put("event", some(facts.stream().map(it -> Links.event(it.id())).toList()));
      sorts.put(
          "document",
          some(
              catalogue.newestDocuments(5000).stream()
                  .map(it -> Links.document(it.id()))
                  .toList()));
      sorts.put(
          "actor",
          some(
              catalogue.actors(null, 200).stream()
                  .map(it -> "/actor?id=" + Links.encoded(it.id()))
                  .toList()));
    }
    sorts.put(
        "search",
        some(
            List.of("grain", "steel+talks", "sanctions", "visa+rules", "inspectors", "ceasefire")));
    sorts.replace("search", sorts.get("search").stream().map(it -> "/search?q=" + it).toList());
    sorts.put(
        "search by",
        some(
            List.of(
                "/search?type=CONSULT&status=planned&outlet=Outlet+7",
                "/search?kind=commitment&from=2004&to=2005",
                "/search?q=sanctions&status=occurred",
                "/search?type=AGREE&outlet=Outlet+11")));
    sorts.put("api facts", some(List.of("/api/v1/facts?type=CONSULT", "/api/v1/facts?q=visa")));
    return sorts;
  }

  private static List<String> some(List<String> of) {
    var some = new ArrayList<String>();
    for (int i = 0; i < OF_A_SORT; i++) {
      some.add(of.get((int) ((long) i * of.size() / OF_A_SORT)));
    }
    return some;
  }

  private static void alone(OpenDesk desk, String name, List<String> pages) throws Exception {
    var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    var times = new ArrayList<Double>();
    long size = 0;
    long before = machine.getProcessCpuTime();
    for (String page : pages) {
      long begun = System.nanoTime();
      size += desk.page(page).length();
      times.add((System.nanoTime() - begun) / 1e6);
    }
    double cpu = (machine.getProcessCpuTime() - before) / 1e6 / pages.size();
    Collections.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-12s %8.1f %8.1f %8.1f %8d%n",
        name,
        share(times, 0.5),
        share(times, 0.95),
        cpu,
        size / pages.size() / 1000);
  }

  /** What is worked out for the whole record, once after each change of it. */
  private static void afterAChange(OpenDesk desk, Path record) throws Exception {
    try (RecordFile file = RecordFile.open(record)) {
      file.noteMoment(file.lastRun() - 1, "2026-01-01T00:00:00Z");
    }
    for (String page : List.of("/", "/claims", "/commitments")) {
      long begun = System.nanoTime();
      desk.page(page);
      System.out.printf(
          Locale.ROOT,
          "%-28s %8.0f ms%n",
          page + ", first after a change",
          (System.nanoTime() - begun) / 1e6);
    }
  }

  private static List<Double> together(
      OpenDesk desk, List<String> pages, UnaryOperator<String> asked, int least, int most)
      throws Exception {
    var times = Collections.synchronizedList(new ArrayList<Double>());
    try (var readers = Executors.newFixedThreadPool(READERS)) {
      var all = new ArrayList<Future<?>>();
      for (int reader = 0; reader < READERS; reader++) {
        var random = new Random(reader);
        all.add(
            readers.submit(() -> {
              for (int i = 0; i < PAGES_EACH; i++) {
                Thread.sleep(random.nextInt(least, most));
                long begun = System.nanoTime();
                desk.page(asked.apply(pages.get(random.nextInt(pages.size()))));
                times.add((System.nanoTime() - begun) / 1e6);
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

  private static void print(String name, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%-24s %5d pages, median %6.0f ms, 95th percentile %6.0f ms, longest %6.0f ms%n",
        name,
        sorted.size(),
        share(sorted, 0.5),
        share(sorted, 0.95),
        sorted.getLast());
  }

  private static double share(List<Double> sorted, double share) {
    return sorted.get((int) Math.ceil(sorted.size() * share) - 1);
  }
}

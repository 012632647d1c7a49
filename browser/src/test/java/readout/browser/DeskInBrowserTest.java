package readout.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import readout.Readout;
import readout.record.Chronicle;
import readout.web.Server;
import readout.web.Settings;

/**
 * The whole story, as a reader walks it: add, read, compare, open the evidence, correct, undo,
 * export.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskInBrowserTest {

  private static final String COVERAGE =
      """
      {"id":"plan","outlet":"Harbour Gazette","title":"Bush to meet Blair in the Azores","date":"2003-03-14","text":"George W. Bush will meet Tony Blair in the Azores on Sunday, the White House said. Tony Blair promised to consult parliament by Tuesday."}
      {"id":"held","outlet":"Potomac Ledger","title":"Bush meets Blair in the Azores","date":"2003-03-17","text":"George W. Bush met Tony Blair in the Azores on Sunday. A senior official denied that Bush had met Vladimir Putin in Moscow. Tony Blair said on Monday that parliament would vote."}
      {"id":"other","outlet":"Thames Courier","title":"Blair and Bush meet in the Azores","date":"2003-03-17","text":"Tony Blair met George W. Bush in the Azores on Sunday. George W. Bush will meet Jose Maria Aznar in Madrid next week."}
      """;

  @TempDir private static Path folder;
  private Server server;
  private Chromium chromium;

  @BeforeAll
  void open() throws Exception {
    server =
        Server.start(
            new Settings(
                folder.resolve("record.db"),
                "127.0.0.1",
                0,
                null,
                null,
                null,
                Readout.english(),
                new Chronicle(),
                null,
                InstantSource.system(),
                "test"));
    // A busy machine may take longer.
    PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    chromium = new Chromium();
    try (BrowserContext context = context(1280, 900)) {
      Page page = context.newPage();
      page.navigate(base() + "/");
      assertThat(
              page.getByRole(
                  AriaRole.HEADING, new Page.GetByRoleOptions().setName("The record is empty")))
          .isVisible();
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add documents")).click();
      page.setInputFiles(
          "input[type=file]",
          new FilePayload(
              "coverage.jsonl", "application/json", COVERAGE.getBytes(StandardCharsets.UTF_8)));
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add files")).click();
      assertThat(page.getByText("3 documents added")).isVisible();
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("To the stories")).click();
      assertThat(
              page.getByRole(
                  AriaRole.HEADING, new Page.GetByRoleOptions().setName("Stories").setExact(true)))
          .isVisible();
    }
  }

  @AfterAll
  void close() {
    chromium.close();
    server.close();
  }

  private String base() {
    return "http://localhost:" + server.port();
  }

  private BrowserContext context(int width, int height) {
    BrowserContext context =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setViewportSize(width, height));
    context.setDefaultTimeout(60_000);
    return context;
  }

  @Test
  void theStoryOnADesktop() throws IOException {
    walk(1280, 900);
  }

  @Test
  void theStoryOnAPhone() throws IOException {
    walk(390, 844);
  }

  private void walk(int width, int height) throws IOException {
    try (BrowserContext context = context(width, height)) {
      var complaints = new ArrayList<String>();
      Page page = context.newPage();
      page.onConsoleMessage(message -> {
        if (message.type().equals("error")) {
          complaints.add(message.text());
        }
      });
      page.navigate(base() + "/");
      page.locator("main a[href^='/story/']").first().click();
      assertThat(page.locator("svg.timeline")).isVisible();
      noWider(page, width);
      page.locator(".met td.held a").first().click();
      assertThat(page.locator("#told .line").first()).isVisible();
      noWider(page, width);
      page.locator("select[name=status]").selectOption("planned");
      assertThat(page.locator("#story .days .state.is-occurred")).hasCount(0);
      page.navigate(base() + "/search?q=Azores&type=CONSULT&status=occurred");
      page.locator("a.deed").first().click();
      assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("The day")))
          .isVisible();
      assertThat(page.locator(".account")).hasCount(2);
      noWider(page, width);
      page.locator(".account a[href^='/document']").first().click();
      assertThat(page.locator(".text .layer.event").first()).isVisible();
      noWider(page, width);
      correct(page);
      export(page);
      page.navigate(base() + "/claims");
      noWider(page, width);
      page.locator(".ledger summary").first().press("Enter");
      assertThat(page.locator(".ledger details[open]").first()).isVisible();
      assertEquals(List.of(), complaints);
    }
  }

  /** Sets a status, sees it, takes it back. */
  private void correct(Page page) {
    page.navigate(base() + "/search?q=Aznar&type=CONSULT");
    page.locator("a.deed").first().click();
    page.getByText("The status is wrong").click();
    page.locator("form:has(input[value=status]) select").selectOption("cancelled");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Correct the status"))
        .click();
    assertThat(page.locator(".lead .state")).hasText("cancelled");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")).click();
    assertThat(page.locator(".lead .state")).hasText("planned");
  }

  /** Takes the fact along, a line of JSON for each thing told. */
  private static void export(Page page) throws IOException {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("in other formats")).click();
    var lines = new Page.GetByRoleOptions().setName("jsonl").setExact(true);
    Download taken = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, lines).click());
    try (InputStream file = taken.createReadStream()) {
      String told = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      boolean fact =
          told.lines().anyMatch(it -> it.contains("\"record\":\"fact\"") && it.contains("Aznar"));
      assertTrue(fact, told);
    }
  }

  private static void noWider(Page page, int width) {
    int content = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    assertTrue(content <= width, page.url() + " is " + content + " wide");
  }

  @Test
  void theKeyboardReachesTheSearch() {
    try (BrowserContext context = context(1280, 900)) {
      Page page = context.newPage();
      page.navigate(base() + "/");
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      page.keyboard().press("/");
      assertThat(page.locator("#find")).isFocused();
      page.keyboard().type("Azores");
      page.keyboard().press("Enter");
      assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Facts")))
          .isVisible();
    }
  }

  @Test
  void theKeyboardLeadsFromEventToEvent() {
    try (BrowserContext context = context(1280, 900)) {
      Page page = context.newPage();
      page.navigate(base() + "/document?id=held");
      assertThat(page.locator(".text a.event").nth(1)).isVisible();
      page.locator(".text").focus();
      page.keyboard().press("n");
      assertThat(page.locator(".text a.event").first()).isFocused();
      page.keyboard().press("n");
      assertThat(page.locator(".text a.event").nth(1)).isFocused();
      page.keyboard().press("p");
      assertThat(page.locator(".text a.event").first()).isFocused();
    }
  }

  /** Nobody can click on paper: what is folded up on the screen is told, forms are not shown. */
  @Test
  void paperTellsWhatTheScreenFoldsUp() {
    try (BrowserContext context = context(1280, 900)) {
      Page page = context.newPage();
      page.navigate(base() + "/search?q=Azores&type=CONSULT&status=occurred");
      page.locator("a.deed").first().click();
      assertThat(page.locator(".account .why").first()).not().isVisible();
      assertThat(page.locator(".top")).isVisible();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".account .why").first()).isVisible();
      assertThat(page.locator(".top")).not().isVisible();
      assertThat(page.locator("form:visible")).hasCount(0);
    }
  }

  @Test
  void everyPageIsAccessibleInLightAndDark() {
    var found = new ArrayList<String>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (BrowserContext context =
          chromium
              .browser()
              .newContext(
                  new Browser.NewContextOptions()
                      .setColorScheme(scheme)
                      .setViewportSize(1280, 900))) {
        Page page = context.newPage();
        for (String path : pages(page)) {
          page.navigate(base() + path);
          new AxeBuilder(page)
              .withTags(
                  List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
              .analyze()
              .getViolations()
              .forEach(it ->
                  found.add(
                      scheme
                          + " "
                          + path
                          + " "
                          + it.getId()
                          + ": "
                          + it.getNodes().getFirst().getHtml()));
        }
      }
    }
    assertEquals(List.of(), found);
  }

  private List<String> pages(Page page) {
    var pages =
        new ArrayList<>(
            List.of(
                "/",
                "/stories",
                "/claims",
                "/commitments",
                "/actors",
                "/search",
                "/search?q=Azores",
                "/search?who=Blair",
                "/changes",
                "/add",
                "/api",
                "/document?id=held",
                "/nowhere"));
    page.navigate(base() + "/");
    pages.add(page.locator("main a[href^='/story/']").first().getAttribute("href"));
    page.navigate(base() + "/search?q=Azores");
    pages.add(page.locator("a.deed").first().getAttribute("href"));
    pages.add("/actor?id=person%3Ageorge-w-bush");
    page.navigate(base() + "/actors");
    pages.add(page.locator("main a[href^='/actor?']").first().getAttribute("href"));
    return pages;
  }
}

package readout.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import readout.Readout;
import readout.reuse.Gist;
import readout.reuse.Sketch;
import readout.text.Document;

class StorylinesTest {

  private static final Readout READOUT = Readout.english();

  @Test
  void twoEarthquakesOfOneRegionAreTwoStories() {
    List<Story> stories = stories(earthquakes());
    assertEquals(2, stories.size(), stories.toString());
    assertTrue(
        stories.stream().anyMatch(it -> it.documents().equals(List.of("a1", "a2", "a3", "a4"))));
  }

  @Test
  void theOrderOfDocumentsDoesNotMatter() {
    List<Sketch> sketches = earthquakes();
    List<Story> first = stories(sketches);
    for (int seed = 0; seed < 5; seed++) {
      var shuffled = new ArrayList<>(sketches);
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(first, stories(shuffled));
    }
  }

  @Test
  void aStoryHasTheDaysOfItsDocumentsAndATitleOfTheirs() {
    Story story =
        stories(earthquakes()).stream()
            .filter(it -> it.documents().contains("a1"))
            .findFirst()
            .orElseThrow();
    assertEquals("2009-03-02", story.first());
    assertEquals("2009-03-04", story.last());
    assertTrue(
        List.of(
                "Quake shakes Tamsin",
                "Tamsin counts its dead",
                "Tents for Tamsin",
                "Dead of Tamsin buried")
            .contains(story.title()),
        story.title());
  }

  @Test
  void nothingInCommonIsNoStory() {
    List<Sketch> sketches =
        List.of(
            sketch(
                "x",
                null,
                "Onions are dear",
                "Onions cost twice what they did, a grocer in Hale said."),
            sketch(
                "y",
                null,
                "Goat elected",
                "A goat was elected mayor of Lower Stanning by nine votes."));
    assertEquals(2, stories(sketches).size());
  }

  @Test
  void noDocumentsGiveNoStories() {
    assertTrue(stories(List.of()).isEmpty());
  }

  @Test
  void aHeadlineThatIsMissingIsTheFirstSentence() {
    Sketch sketch =
        Sketch.of(
            READOUT.read(Document.of("d", "The gates at Hallow Ford were shut. No one spoke.")));
    assertEquals("The gates at Hallow Ford were shut.", sketch.headline());
  }

  private static List<Sketch> earthquakes() {
    return List.of(
        sketch(
            "a1",
            "2009-03-02",
            "Quake shakes Tamsin",
            "An earthquake of magnitude 6.1 struck the port of Tamsin on the Borland coast before dawn on"
                + " Monday and killed at least twelve people, most of them in the Sailmakers' Quarter."),
        sketch(
            "a2",
            "2009-03-03",
            "Tamsin counts its dead",
            "Rescuers in Tamsin dug through the Sailmakers' Quarter for a second day after the earthquake"
                + " on the Borland coast, and the toll rose to nineteen. The lighthouse leans."),
        sketch(
            "a3",
            "2009-03-03",
            "Tents for Tamsin",
            "The governor of the Borland coast, Ewan Prill, sent tents to the Sailmakers' Quarter of Tamsin,"
                + " where the earthquake left three hundred families without a roof."),
        sketch(
            "a4",
            "2009-03-04",
            "Dead of Tamsin buried",
            "Tamsin buried nineteen dead of the earthquake on Wednesday below the leaning lighthouse."
                + " Governor Ewan Prill of the Borland coast was whistled at by families of the"
                + " Sailmakers' Quarter."),
        sketch(
            "b1",
            "2012-10-20",
            "Second city hit",
            "An earthquake of magnitude 5.4 rattled Upper Hale on the Borland coast on Saturday. Chimneys"
                + " fell, and a bell tower of the abbey cracked; nobody died, the prefect Una Gorse said."),
        sketch(
            "b2",
            "2012-10-21",
            "Abbey closed",
            "The abbey of Upper Hale stays closed after Saturday's earthquake on the Borland coast cracked"
                + " its bell tower, the prefect Una Gorse said. Chimneys fell all over town."),
        sketch(
            "b3",
            "2012-10-21",
            "Chimneys down in Hale",
            "Eighty chimneys fell in Upper Hale in the earthquake of Saturday, according to the prefect, Una"
                + " Gorse. The Borland coast shakes every few years. The abbey's bell tower is propped up."),
        sketch(
            "b4",
            "2012-10-23",
            "Who pays for the abbey",
            "Monks and the prefect of Upper Hale, Una Gorse, quarrel over who mends the abbey's bell tower,"
                + " cracked in the earthquake that shook the Borland coast on Saturday."));
  }

  private static Sketch sketch(String id, @Nullable String day, String headline, String text) {
    Document document = Document.of(id, headline + "\n\n" + text);
    return Sketch.of(READOUT.read(day == null ? document : document.on(day)));
  }

  private static List<Story> stories(List<Sketch> sketches) {
    var stories = new ArrayList<Story>();
    new Neighbourhoods<RuntimeException>(
            (number, least, tied) -> alike(sketches, number, least, tied),
            (numbers, rung) ->
                stories.addAll(Storylines.of(numbers.stream().map(sketches::get).toList())),
            Neighbourhoods.LARGEST)
        .settle(IntStream.range(0, sketches.size()).boxed().collect(Collectors.toSet()), Set.of());
    stories.sort(Comparator.comparing(Story::id));
    return stories;
  }

  private static void alike(
      List<Sketch> sketches, int number, double least, Neighbourhoods.Tied tied) {
    Gist gist = Gist.of(sketches.get(number));
    for (int other = 0; other < sketches.size(); other++) {
      if (other != number && gist.likeness(Gist.of(sketches.get(other))) >= least) {
        tied.is(other, 0);
      }
    }
  }
}

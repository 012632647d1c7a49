package readout.attribution;

import java.util.ArrayList;
import java.util.List;
import readout.text.SegmentedText;
import readout.text.Span;
import readout.text.Stretch;

/**
 * Attributions that the voices of a document make without any cue: official text printed inside an
 * article, a post.
 */
final class VoiceSieve {

  private VoiceSieve() {}

  /** One draft for each stretch that is not the outlet's own report. */
  static List<Draft> read(SegmentedText text, List<Draft> told) {
    var drafts = new ArrayList<Draft>();
    for (Stretch stretch : text.document().voices()) {
      switch (stretch.voice()) {
        case OFFICIAL_TEXT, QUOTED_POST -> {
          if (!stretch.isOwn() && !isTold(stretch.span(), told)) {
            drafts.add(draft(stretch));
          }
        }
        // An opinion piece is its author's own voice, as a report is the outlet's.
        case OPINION, REPORT, BOILERPLATE -> {}
      }
    }
    return drafts;
  }

  /** Whether a cue before it ("The statement added:") already says whose words these are. */
  private static boolean isTold(Span stretch, List<Draft> told) {
    return told.stream().anyMatch(draft -> draft.content().contains(stretch));
  }

  private static Draft draft(Stretch stretch) {
    List<Span> source = stretch.speaker() == null ? List.of() : List.of(stretch.speaker());
    return new Draft(
        source,
        List.of(),
        List.of(stretch.span()),
        Stance.ASSERTS,
        "attribution.voice." + stretch.voice().label(),
        new Span(stretch.span().start(), stretch.span().start()),
        -1,
        Draft.Joint.OWN,
        false);
  }
}

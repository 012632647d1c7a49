package readout.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.attribution.Proposal;
import readout.text.Span;

/**
 * Joins stretches to attributions by the links of the network: from what is said to its cue, from
 * the cue to its source. Contents that point to one cue are one content in several pieces.
 */
final class Linking {

  /** A content that points to no cue more than this has none that was found. */
  private static final double LEAST_LINK = 0.2;

  private final Scores scores;
  private final Calibration calibration;
  private final List<Stretch> sources;
  private final List<Stretch> cues;
  private final List<Stretch> contents;

  private Linking(List<Stretch> stretches, Scores scores, Calibration calibration) {
    this.scores = scores;
    this.calibration = calibration;
    this.sources = of(Stretch.Part.SOURCE, stretches);
    this.cues = of(Stretch.Part.CUE, stretches);
    this.contents = of(Stretch.Part.CONTENT, stretches);
  }

  static List<Proposal> join(List<Stretch> stretches, Scores scores, Calibration calibration) {
    return new Linking(stretches, scores, calibration).proposals();
  }

  private static List<Stretch> of(Stretch.Part part, List<Stretch> stretches) {
    return stretches.stream().filter(stretch -> stretch.part() == part).toList();
  }

  private record Said(Stretch content, double sure) {}

  private List<Proposal> proposals() {
    Map<Stretch, List<Said>> byCue = new LinkedHashMap<>();
    for (Stretch content : contents) {
      Stretch best = null;
      double most = LEAST_LINK;
      for (Stretch cue : cues) {
        double mass = cueMass(content, cue);
        if (mass > most) {
          most = mass;
          best = cue;
        }
      }
      if (best != null) {
        byCue.computeIfAbsent(best, key -> new ArrayList<>()).add(new Said(content, most));
      }
    }
    var proposals = new ArrayList<Proposal>();
    byCue.forEach((cue, said) -> proposals.add(proposal(cue, said)));
    return proposals;
  }

  private Proposal proposal(Stretch cue, List<Said> said) {
    double none = sourceMass(cue, 0);
    Stretch best = null;
    double most = none;
    for (Stretch source : sources) {
      double mass = sourceMass(cue, source);
      if (mass > most || best == null && mass == most) {
        most = mass;
        best = source;
      }
    }
    double content = said.stream().mapToDouble(it -> it.content().sure()).min().orElse(0);
    double link = said.stream().mapToDouble(Said::sure).min().orElse(0);
    double sure = calibration.sure(content, cue.sure(), sure(best), link, most);
    List<Span> pieces = said.stream().map(it -> it.content().span()).toList();
    return new Proposal(
        best == null ? List.of() : List.of(best.span()),
        List.of(cue.span()),
        pieces,
        sure,
        AttributionModel.ID);
  }

  private static double sure(@Nullable Stretch source) {
    return source == null ? 1 : source.sure();
  }

  private double cueMass(Stretch content, Stretch cue) {
    double mass = 0;
    for (int from : content.words()) {
      for (int to : cue.words()) {
        mass += scores.cue(from, to);
      }
    }
    return mass / content.words().size();
  }

  private double sourceMass(Stretch cue, Stretch source) {
    double mass = 0;
    for (int to : source.words()) {
      mass += sourceMass(cue, to);
    }
    return mass;
  }

  private double sourceMass(Stretch cue, int to) {
    double mass = 0;
    for (int from : cue.words()) {
      mass += scores.source(from, to);
    }
    return mass / cue.words().size();
  }
}

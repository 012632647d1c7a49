package readout.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.text.Span;
import readout.text.Tokens;
import readout.text.VerbForms;

/** The cues of the resource files, found by their first word. */
final class CueLexicon {

  private final Map<String, List<VerbCue>> verbs = new HashMap<>();
  private final Map<String, List<CueGroup>> nouns = new HashMap<>();

  CueLexicon() {
    for (CueGroup group : CueFile.groups("verbs.txt")) {
      group.entries().forEach(entry -> addVerb(group, entry));
    }
    for (CueGroup group : CueFile.groups("nouns.txt")) {
      for (String noun : group.entries()) {
        nouns.computeIfAbsent(noun, key -> new ArrayList<>()).add(group);
      }
    }
    // Longest first; the order of the file among equals.
    verbs
        .values()
        .forEach(cues -> cues.sort(Comparator.comparingInt((VerbCue cue) -> -cue.length())));
  }

  /** The verb cues that stand at a token, longest first. */
  List<VerbCue> verbsAt(Tokens tokens, int i) {
    List<VerbCue> starting = verbs.get(tokens.lower(i));
    if (starting == null) {
      return List.of();
    }
    var found = new ArrayList<VerbCue>(2);
    for (VerbCue cue : starting) {
      if (cue.isAt(tokens, i)) {
        found.add(cue);
      }
    }
    return found;
  }

  @Nullable List<CueGroup> nounsAt(Tokens tokens, int i) {
    return nouns.get(tokens.lower(i));
  }

  /** What the lists know of the words of a cue: the last of them that they know decides. */
  @Nullable CueGroup group(Tokens tokens, List<Span> cue) {
    CueGroup found = null;
    for (Span span : cue) {
      for (int i = tokens.at(span.start());
          i < tokens.size() && tokens.start(i) < span.end();
          i++) {
        List<VerbCue> verbs = verbsAt(tokens, i);
        List<CueGroup> nouns = nounsAt(tokens, i);
        if (!verbs.isEmpty()) {
          found = verbs.getFirst().group();
        } else if (nouns != null) {
          found = nouns.getFirst();
        }
      }
    }
    return found;
  }

  /** The past tense of an entry, particles and all. */
  static String past(String entry) {
    int cut = entry.indexOf('_', entry.indexOf(')') + 1);
    String past = VerbForms.of(cut < 0 ? entry : entry.substring(0, cut)).past();
    return past + (cut < 0 ? "" : entry.substring(cut).replace('_', ' '));
  }

  /** Reads {@code point_out} or {@code put(puts,put,put,putting)_it}. */
  private void addVerb(CueGroup group, String entry) {
    int cut = entry.indexOf('_', entry.indexOf(')') + 1);
    VerbForms forms = VerbForms.of(cut < 0 ? entry : entry.substring(0, cut));
    String tail = cut < 0 ? "" : entry.substring(cut);
    var bits = new LinkedHashMap<String, Integer>();
    bits.merge(forms.base(), VerbCue.BASE, (a, b) -> a | b);
    bits.merge(forms.third(), VerbCue.THIRD, (a, b) -> a | b);
    bits.merge(forms.past(), VerbCue.PAST, (a, b) -> a | b);
    bits.merge(forms.participle(), VerbCue.PARTICIPLE, (a, b) -> a | b);
    bits.merge(forms.gerund(), VerbCue.GERUND, (a, b) -> a | b);
    bits.forEach((form, bit) -> addForm(group, List.of((form + tail).split("_", -1)), bit));
  }

  private void addForm(CueGroup group, List<String> words, int bits) {
    verbs
        .computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
        .add(new VerbCue(group, words, bits));
  }
}

package readout.attribution;

import java.util.List;
import readout.text.Chunks;
import readout.text.Part;
import readout.text.Span;
import readout.text.Tokens;

/**
 * Acts of speech that somebody else tells of: "Ruiz told the council that the dam was late, the
 * paper reports." A trained reader has learned from articles in which only the outermost speaker is
 * marked; that it sees nothing inside his words means nothing.
 */
final class ToldOf {

  /** Words that may stand before the speaker who opens what another tells. */
  private static final int MOST_BEFORE = 3;

  private final CueLexicon lexicon;
  private final Chunks chunks;
  private final Tokens tokens;
  private final String text;

  ToldOf(CueLexicon lexicon, Surface surface) {
    this.lexicon = lexicon;
    this.chunks = surface.chunks();
    this.tokens = surface.tokens();
    this.text = surface.text().text();
  }

  /** Whether a draft opens what another says, who is named after it. */
  boolean holds(Draft draft, List<Draft> drafts, List<Proposal> proposals) {
    if (draft.source().isEmpty() || !isSpeech(draft) || !isClause(draft.content().getFirst())) {
      return false;
    }
    return proposals.stream().anyMatch(it -> opens(draft, it.source(), it.content(), it.cue()))
        || drafts.stream()
            .anyMatch(it ->
                Merging.SURE_FORMS.matcher(it.rule()).matches()
                    && opens(draft, it.source(), it.content(), it.cue()));
  }

  private boolean isSpeech(Draft draft) {
    CueGroup group = lexicon.group(tokens, draft.cue());
    return group != null && group.takes(Frame.SPEECH);
  }

  /** "Recalled its envoy", "told them to go", "asked for peace" are acts, and nothing is said. */
  private boolean isClause(Span content) {
    int first = tokens.at(content.start());
    int end = tokens.at(content.end());
    return !chunks.is(first, Part.TO) && chunks.firstVerb(first, end) >= 0;
  }

  private boolean opens(Draft draft, List<Span> teller, List<Span> content, List<Span> cue) {
    if (cue.isEmpty() || content.isEmpty() || isSame(draft.source(), teller)) {
      return false;
    }
    Span told = content.getFirst();
    int source = draft.source().getFirst().start();
    return Merging.touch(content, draft.cue())
        && told.start() <= source
        && tokens.at(source) - tokens.at(told.start()) <= MOST_BEFORE
        && cue.getFirst().start() > draft.cue().getFirst().start();
  }

  /** "Ruiz said that the dam was late, Ruiz said": one speaker, named twice. */
  private boolean isSame(List<Span> source, List<Span> teller) {
    return teller.size() == 1
        && teller.getFirst().of(text).equalsIgnoreCase(source.getFirst().of(text));
  }
}

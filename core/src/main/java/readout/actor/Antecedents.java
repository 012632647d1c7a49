package readout.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun means: gender and number first, then the subject of the sentence, then of
 * the one before (centering, Grosz, Joshi and Weinstein 1995, in its simplest form). Where two fit
 * equally, nobody.
 */
final class Antecedents {

  private static final int REACH = 2;

  private static final Set<String> PREPOSITIONS = WordClasses.of("preposition");

  private final Words words;
  private final List<Seen> seen = new ArrayList<>();

  private record Seen(
      Dossier dossier, int from, int end, int sentence, boolean subject, boolean owner) {}

  Antecedents(Words words) {
    this.words = words;
  }

  /** Notes an outermost mention, in text order. */
  void note(Dossier dossier, int from, int end) {
    boolean object = PREPOSITIONS.contains(words.key(from - 1));
    boolean possessor = words.key(end).equals("'s");
    seen.add(new Seen(dossier, from, end, words.sentence(from), !object && !possessor, possessor));
  }

  /** Whom a singular personal pronoun at a word means, null when unsure. */
  @Nullable Dossier person(int at, String gender, boolean object) {
    int sentence = words.sentence(at);
    for (int back = 0; back <= REACH; back++) {
      List<Seen> near = persons(sentence - back, at, gender);
      Dossier found = choose(near, back == 0 && object);
      if (found != null || (distinct(near).size() > 1 && back > 0)) {
        return found;
      }
    }
    return null;
  }

  private List<Seen> persons(int sentence, int at, String gender) {
    var near = new ArrayList<Seen>();
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen mention = seen.get(i);
      if (mention.sentence() < sentence) {
        break;
      }
      boolean fits =
          mention.dossier().kind == Actor.Kind.PERSON
              && (mention.dossier().gender == null || gender.equals(mention.dossier().gender));
      if (mention.sentence() == sentence && mention.end() <= at && fits) {
        near.add(0, mention);
      }
    }
    return near;
  }

  private static @Nullable Dossier choose(List<Seen> near, boolean object) {
    Set<Dossier> all = distinct(near);
    if (all.size() == 1) {
      Seen only = near.get(0);
      return object && only.subject() && near.size() == 1 ? null : only.dossier();
    }
    Dossier subject = null;
    for (Seen mention : near) {
      if (mention.subject()) {
        subject = mention.dossier();
        break;
      }
    }
    if (!object) {
      return subject;
    }
    all.remove(subject);
    return all.size() == 1 ? all.iterator().next() : null;
  }

  private static Set<Dossier> distinct(List<Seen> near) {
    var all = new LinkedHashSet<Dossier>();
    for (Seen mention : near) {
      all.add(mention.dossier());
    }
    return all;
  }

  /** The one group or body that "they" can mean in this sentence or the one before. */
  @Nullable Dossier several(int at) {
    return soleSubject(at, true);
  }

  /** The one state or body that "it" or "its" can mean. */
  @Nullable Dossier thing(int at) {
    return soleSubject(at, false);
  }

  private @Nullable Dossier soleSubject(int at, boolean plural) {
    int sentence = words.sentence(at);
    for (int back = 0; back <= 1; back++) {
      Seen subject = null;
      var rivals = new LinkedHashSet<Dossier>();
      for (Seen mention : seen) {
        boolean here = mention.sentence() == sentence - back && mention.end() <= at;
        if (here && fits(mention.dossier(), plural)) {
          rivals.add(mention.dossier());
          subject = subject == null && mention.subject() ? mention : subject;
        }
      }
      if (subject != null
          && (rivals.size() == 1 || rivals.iterator().next() == subject.dossier())) {
        return subject.dossier();
      }
      if (!rivals.isEmpty()) {
        return null;
      }
    }
    return null;
  }

  private static boolean fits(Dossier dossier, boolean plural) {
    return switch (dossier.kind) {
      case GROUP -> plural && dossier.plural;
      case STATE, ORGANISATION, ARMED_GROUP, OUTLET -> !plural;
      case FORMAT, PERSON, PLACE, OTHER -> false;
    };
  }
}

package readout.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The actors of one document as they become known. */
final class Company {

  private final ActorTables tables;
  private final @Nullable String day;
  private final List<Dossier> all = new ArrayList<>();
  private final Map<String, Dossier> byId = new LinkedHashMap<>();

  /**
   * @param day ISO day of the document, null when unknown
   */
  Company(ActorTables tables, @Nullable String day) {
    this.tables = tables;
    this.day = day;
  }

  List<Dossier> all() {
    return all;
  }

  private Dossier open(Actor.Kind kind, String id, String name) {
    var dossier = new Dossier(all.size(), kind, id, name);
    all.add(dossier);
    byId.put(id, dossier);
    return dossier;
  }

  Dossier known(Actor.Kind kind, String id, String name) {
    Dossier found = byId.get(id);
    return found != null ? found : open(kind, id, name);
  }

  /** An actor of whom only the words are known; each is its own. */
  Dossier local(Actor.Kind kind, String words, int at) {
    return open(kind, "local:" + Spelling.slug(words) + "@" + at, words);
  }

  /** Two actors together, or all of a list. */
  Dossier together(List<Dossier> named) {
    int last = named.size() - 1;
    String names =
        named.subList(0, last).stream().map(it -> it.name).collect(Collectors.joining(", "));
    String id = named.stream().map(it -> it.id).collect(Collectors.joining("+"));
    Dossier pair = known(Actor.Kind.GROUP, "pair:" + id, names + " and " + named.get(last).name);
    pair.members = named.stream().map(it -> it.index).toList();
    pair.plural = true;
    return pair.because(last == 1 ? "both named before" : "all named before");
  }

  Dossier state(String iso3, String reason) {
    Dossier dossier = known(Actor.Kind.STATE, "state:" + iso3, tables.country(iso3));
    dossier.country = iso3;
    dossier.sector = "GOV";
    return dossier.because(reason);
  }

  Dossier place(String name, @Nullable String country, String reason) {
    Dossier dossier = known(Actor.Kind.PLACE, "place:" + Spelling.slug(name), name);
    dossier.country = dossier.country == null ? country : dossier.country;
    return dossier.because(reason);
  }

  Dossier body(Listing.Body body) {
    Dossier dossier = known(body.kind(), body.id(), body.name());
    dossier.country = body.country();
    dossier.sector = body.sector();
    return dossier.because(body.origin());
  }

  Dossier seat(Listing.Seat seat) {
    String id = "body:" + Spelling.slug(seat.name());
    Dossier dossier = known(Actor.Kind.ORGANISATION, id, seat.name());
    dossier.country = seat.country();
    dossier.sector = seat.sector();
    return dossier.because(seat.origin()).because("stands for " + seat.standsFor());
  }

  Dossier listed(Person person, String reason) {
    Dossier dossier = byId.get(person.id());
    if (dossier == null) {
      dossier = open(Actor.Kind.PERSON, person.id(), person.name());
      describe(dossier, person);
    }
    return dossier.because(reason);
  }

  private void describe(Dossier dossier, Person person) {
    dossier.person = person;
    dossier.gender = person.gender();
    dossier.sounds = Names.sounds(person.name());
    dossier.country = person.country(day);
    String home = dossier.country == null ? "" : dossier.country;
    dossier.family = Names.familyKey(person.name(), home);
    Term term = person.on(day);
    if (term != null) {
      dossier.role = term.role();
      dossier.sector = term.sector();
      dossier.because(term.origin() + " in office on " + day);
    } else {
      dossier.because(day == null ? "no date: office unknown" : "office on " + day + " not listed");
    }
  }

  /** A person by a full name that no table has. */
  Dossier unlisted(String name, @Nullable String gender, String reason) {
    String shown = Names.usual(name);
    Dossier same = sameName(Names.sounds(shown));
    if (same != null) {
      return same.because(reason);
    }
    Dossier dossier = open(Actor.Kind.PERSON, "person:" + Spelling.slug(shown), shown);
    dossier.sounds = Names.sounds(shown);
    dossier.family = Names.familyKey(shown, "");
    dossier.gender = gender;
    return dossier.because(reason);
  }

  /**
   * One who bears the same family name and whose first name is the same or has the same initial.
   */
  private @Nullable Dossier sameName(String[] sounds) {
    for (Dossier dossier : all) {
      if (dossier.kind == Actor.Kind.PERSON
          && dossier.sounds.length > 1
          && agree(dossier.sounds, sounds)) {
        return dossier;
      }
    }
    return null;
  }

  private static boolean agree(String[] one, String[] other) {
    boolean family = one[one.length - 1].equals(other[other.length - 1]);
    String first = one[0];
    String second = other[0];
    boolean initial =
        (first.length() == 1 || second.length() == 1) && first.charAt(0) == second.charAt(0);
    return family && (first.equals(second) || initial) && middlesAgree(one, other);
  }

  /** "George W. Bush" and "George H. W. Bush" are two; "George Bush" may be either. */
  private static boolean middlesAgree(String[] one, String[] other) {
    if (one.length == 2 || other.length == 2) {
      return true;
    }
    String first = one[1];
    String second = other[1];
    return first.equals(second)
        || ((first.length() == 1 || second.length() == 1)
            && first.charAt(0) == second.charAt(0)
            && one.length == other.length);
  }

  /** People already met who bear a family name (or a first name alone), in order of meeting. */
  List<Dossier> bearing(String family) {
    var found = new ArrayList<Dossier>(2);
    String plain = Names.withoutArticle(family);
    for (Dossier dossier : all) {
      if (dossier.kind == Actor.Kind.PERSON && !dossier.isLocal() && dossier.family.equals(plain)) {
        found.add(dossier);
      }
    }
    if (found.isEmpty()) {
      for (Dossier dossier : all) {
        boolean part =
            dossier.kind == Actor.Kind.PERSON && !dossier.isLocal() && has(dossier.sounds, plain);
        if (part) {
          found.add(dossier);
        }
      }
    }
    return found;
  }

  private static boolean has(String[] sounds, String word) {
    for (String sound : sounds) {
      if (sound.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** People met whose role and country a description fits, the last met last. */
  List<Dossier> holding(String role, @Nullable String country) {
    var found = new ArrayList<Dossier>(2);
    for (Dossier dossier : all) {
      boolean person = dossier.kind == Actor.Kind.PERSON && dossier.role != null;
      boolean there = country == null || country.equals(dossier.country);
      if (person && there && dossier.role != null && Roles.answersTo(dossier.role, role)) {
        found.add(dossier);
      }
    }
    return found;
  }

  @Nullable String day() {
    return day;
  }
}

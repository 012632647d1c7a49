package readout.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which person a name or a title means. */
final class PeopleResolver {

  private static final Set<String> KINSWOMEN = WordClasses.of("kinswoman");
  private static final Set<String> KINSMEN = WordClasses.of("kinsman");

  /** The spokesperson of a body whose spokespeople no table lists. */
  private static final String ANY_BODY = "spokesperson of the body";

  private static final Set<String> ONE_STATE = WordClasses.of("title of one state");

  private final ActorTables tables;
  private final Words words;
  private final Company company;
  private final @Nullable String home;
  private final Set<Dossier> present = new HashSet<>();

  /**
   * @param home the state whose office put the text out, null for others' texts
   */
  PeopleResolver(ActorTables tables, Words words, Company company, @Nullable String home) {
    this.home = home;
    this.tables = tables;
    this.words = words;
    this.company = company;
  }

  /** Notes who is named in the sentence that is read next. */
  void open(List<Phrase> sentence) {
    present.clear();
    for (Phrase phrase : sentence) {
      Piece name = phrase.name();
      if (name != null && name.kind() == Piece.Kind.PERSON) {
        present.addAll(company.bearing(Names.withoutArticle(lastWord(name))));
      }
    }
  }

  private String lastWord(Piece name) {
    return words.sound(name.end() - 1);
  }

  void introduce(Phrase phrase, Qualifier qualifier) {
    Dossier dossier = full(phrase);
    if (dossier != null) {
      learn(dossier, phrase, qualifier);
    }
  }

  /** The person a phrase with a name means. */
  Dossier named(Phrase phrase, Qualifier qualifier) {
    Dossier dossier = full(phrase);
    if (dossier == null) {
      dossier = bare(phrase, qualifier);
    }
    learn(dossier, phrase, qualifier);
    return dossier;
  }

  private static Piece name(Phrase phrase) {
    Piece name = phrase.name();
    if (name == null) {
      throw new IllegalArgumentException("a phrase without a name: " + phrase);
    }
    return name;
  }

  private @Nullable Dossier full(Phrase phrase) {
    Piece name = name(phrase);
    Person listed = only(persons(name));
    if (listed != null) {
      return company.listed(listed, origin(name));
    }
    if (name.length() == 1 || name.rule().equals("list.family")) {
      return sharesFamily(name) ? shared(phrase, name) : null;
    }
    String text = words.span(name.from(), name.end()).of(words.text());
    return company.unlisted(text, gender(phrase), name.rule());
  }

  /** "Barack and Michelle Obama": the first name alone goes with the second's family name. */
  private boolean sharesFamily(Piece name) {
    int next = name.end() + 1;
    return words.key(name.end()).equals("and")
        && words.runsOn(next)
        && words.runsOn(next + 1)
        && words.isCapitalised(next)
        && words.isCapitalised(next + 1)
        && tables.firstName(words.key(name.from())) != null
        && tables.firstName(words.key(next)) != null
        && !words.isCapitalised(next + 2);
  }

  private Dossier shared(Phrase phrase, Piece name) {
    int family = name.end() + 2;
    for (ActorTables.Known known : tables.startingWith(words.sound(name.from()))) {
      List<String> sounds = known.sounds();
      if (sounds.size() == 2 && sounds.get(1).equals(words.sound(family))) {
        return company.listed(known.person(), known.origin());
      }
    }
    String text = words.written(name.from()) + " " + words.written(family);
    return company.unlisted(text, gender(phrase), "family name shared with the next");
  }

  private static String origin(Piece name) {
    Listing.Known known = name.meaning(Listing.Known.class);
    return known == null ? name.rule() : known.origin();
  }

  private static List<Person> persons(Piece name) {
    var found = new ArrayList<Person>(2);
    for (Listing listing : name.meanings()) {
      if (listing instanceof Listing.Known known && !found.contains(known.person())) {
        found.add(known.person());
      }
    }
    return found;
  }

  /** The only one, or the only one in office on the day. */
  private @Nullable Person only(List<Person> persons) {
    if (persons.size() == 1) {
      return persons.get(0);
    }
    Person found = null;
    for (Person person : persons) {
      if (person.on(company.day()) != null) {
        if (found != null) {
          return null;
        }
        found = person;
      }
    }
    return found;
  }

  private @Nullable String gender(Phrase phrase) {
    Piece honorific = phrase.honorific();
    Listing.Honorific title = honorific == null ? null : honorific.meaning(Listing.Honorific.class);
    if (title != null && title.gender() != null) {
      return title.gender();
    }
    Piece role = phrase.role();
    String noun = role == null ? "" : words.key(role.end() - 1);
    if (noun.endsWith("woman") || noun.equals("queen") || noun.equals("princess")) {
      return "f";
    }
    if ((noun.endsWith("man") && !noun.equals("woman"))
        || noun.equals("king")
        || noun.equals("prince")) {
      return noun.equals("chairman") ? null : "m";
    }
    Piece name = name(phrase);
    int before = words.key(name.from() - 1).equals(",") ? name.from() - 2 : name.from() - 1;
    if (KINSWOMEN.contains(words.key(before))) {
      return "f";
    }
    if (KINSMEN.contains(words.key(before))) {
      return "m";
    }
    String first = tables.firstName(words.key(name.from()));
    return name.length() > 1 && ("m".equals(first) || "f".equals(first)) ? first : null;
  }

  /** A family name alone: somebody of this document, else somebody of the tables, else unknown. */
  private Dossier bare(Phrase phrase, Qualifier qualifier) {
    Piece name = name(phrase);
    String key = Names.withoutArticle(key(name));
    List<Dossier> met = likeliest(fitting(company.bearing(key), phrase, qualifier));
    if (met.size() == 1) {
      return met.get(0).because("family name of one named in full");
    }
    Person listed = met.isEmpty() ? listed(key, phrase, qualifier) : null;
    if (listed == null && met.isEmpty()) {
      listed = everTitled(key, phrase, qualifier);
    }
    if (listed != null) {
      return company.listed(listed, "only holder of a high office of that name");
    }
    String text = Names.usual(words.span(name.from(), name.end()).of(words.text()));
    Dossier local = company.known(Actor.Kind.PERSON, "local:" + Spelling.slug(text), text);
    local.family = key;
    if (local.gender == null) {
      local.gender = gender(phrase);
    }
    return local.because(met.size() > 1 ? "several bear this name" : name.rule());
  }

  /**
   * Of several with one family name the one already told of; else the only one in high office on
   * the day: news calls the president by the bare name and his family by full names.
   */
  private List<Dossier> likeliest(List<Dossier> met) {
    if (met.size() < 2) {
      return met;
    }
    List<Dossier> told = met.stream().filter(dossier -> dossier.told).toList();
    List<Dossier> left = told.isEmpty() ? met : told;
    List<Dossier> high = left.stream().filter(this::isInHighOffice).toList();
    return left.size() > 1 && high.size() == 1 ? high : left;
  }

  private boolean isInHighOffice(Dossier dossier) {
    Term term = dossier.person == null ? null : dossier.person.on(company.day());
    return term != null && Roles.rank(term.role()) < 7;
  }

  private String key(Piece name) {
    var key = new StringBuilder();
    for (int i = name.from(); i < name.end(); i++) {
      key.append(key.isEmpty() ? "" : " ").append(words.sound(i));
    }
    return key.toString();
  }

  private List<Dossier> fitting(List<Dossier> met, Phrase phrase, Qualifier qualifier) {
    if (met.size() < 2) {
      return met;
    }
    String gender = gender(phrase);
    Listing.Role role = role(phrase, qualifier.country());
    var fit = new ArrayList<Dossier>(met.size());
    for (Dossier dossier : met) {
      boolean sex = gender == null || dossier.gender == null || gender.equals(dossier.gender);
      boolean office =
          role == null
              || dossier.role == null
              || Roles.tellsNothing(role.role())
              || Roles.answersTo(dossier.role, role.role());
      boolean home = qualifier.country() == null || qualifier.country().equals(dossier.country);
      if (sex && office && home) {
        fit.add(dossier);
      }
    }
    return fit;
  }

  /** The one person of the tables with this name in a high office on the day. */
  private @Nullable Person listed(String key, Phrase phrase, Qualifier qualifier) {
    String day = company.day();
    if (day == null) {
      return null;
    }
    Listing.Role role = role(phrase, qualifier.country());
    Person found = null;
    for (Person person : tables.family(key)) {
      Term term = person.on(day);
      if (term == null || !(Roles.rank(term.role()) < 7)) {
        continue;
      }
      boolean home = qualifier.country() == null || qualifier.country().equals(term.country());
      boolean office =
          role == null
              || Roles.tellsNothing(role.role())
              || Roles.answersTo(term.role(), role.role());
      if (home && office) {
        if (found != null) {
          return null;
        }
        found = person;
      }
    }
    return found;
  }

  /** The one person of the tables with this name who ever held the office that the text names. */
  private @Nullable Person everTitled(String key, Phrase phrase, Qualifier qualifier) {
    Listing.Role role = role(phrase, qualifier.country());
    if (role == null || Roles.tellsNothing(role.role()) || Roles.rank(role.role()) >= 7) {
      return null;
    }
    Person found = null;
    for (Person person : tables.family(key)) {
      if (person.everHeld(role.role(), qualifier.country())) {
        if (found != null) {
          return null;
        }
        found = person;
      }
    }
    return found;
  }

  /** What the phrase itself tells of the person. */
  private void learn(Dossier dossier, Phrase phrase, Qualifier qualifier) {
    if (dossier.gender == null) {
      dossier.gender = gender(phrase);
    }
    Listing.Role role = role(phrase, qualifier.country());
    if (role == null || role.group()) {
      if (dossier.country == null && phrase.role() == null) {
        dossier.country = qualifier.country();
      }
      return;
    }
    if (Roles.tellsNothing(role.role())) {
      return;
    }
    dossier.titles.add(title(phrase));
    boolean past = isPast(phrase.state()) || role.role().startsWith("former ");
    String title = titled(phrase, role);
    if (dossier.role == null || (past && dossier.person == null)) {
      dossier.role = title;
      dossier.because(role.origin() + " in the text");
    }
    if (dossier.country == null) {
      dossier.country = qualifier.country();
    }
    if (dossier.sector == null) {
      dossier.sector = sector(role, qualifier, past);
    }
  }

  private static @Nullable String sector(Listing.Role role, Qualifier qualifier, boolean past) {
    if (past) {
      return "ELI";
    }
    if (role.sector() != null) {
      return role.sector();
    }
    return qualifier.sector();
  }

  private static boolean isPast(String state) {
    return state.equals("former")
        || state.equals("ex")
        || state.equals("late")
        || state.equals("onetime");
  }

  private static String titled(Phrase phrase, Listing.Role role) {
    String state = isPast(phrase.state()) ? "former" : phrase.state();
    boolean said = state.isEmpty() || role.role().startsWith(state) || state.equals("then");
    return said ? role.role() : state + " " + role.role();
  }

  /** The meaning of the phrase's role word that its country allows. */
  Listing.@Nullable Role role(Phrase phrase, @Nullable String country) {
    Piece piece = phrase.role();
    Listing.Role general = null;
    if (piece == null) {
      return null;
    }
    for (Listing listing : piece.meanings()) {
      if (listing instanceof Listing.Role role) {
        if (country != null && role.countries().contains(country)) {
          return role;
        }
        general = general == null && role.countries().isEmpty() ? role : general;
      }
    }
    Listing.Role first = piece.meaning(Listing.Role.class);
    return general == null ? first : general;
  }

  /** Whose "the Taoiseach" is needs no word; null for a title that several states have. */
  private @Nullable String onlyCountry(Phrase phrase) {
    Piece piece = phrase.role();
    Listing.Role role = piece == null ? null : piece.meaning(Listing.Role.class);
    boolean one = piece != null && ONE_STATE.contains(words.key(piece.end() - 1));
    return one && role != null ? role.countries().get(0) : null;
  }

  /** "the president of the club", "the spokesman for the ministry": what follows says of whom. */
  private boolean isOfOther(Phrase phrase, String title) {
    String after = words.key(phrase.end());
    return after.equals("of")
        || (after.equals("for") && title.endsWith("spokesperson"))
        || title.equals(ANY_BODY);
  }

  /** Whose words a spokesperson brings: a body's own, not its government's. */
  private static String spokesperson(Phrase phrase) {
    for (Piece piece : phrase.qualifiers()) {
      Listing.Body body = piece.meaning(Listing.Body.class);
      if (body != null) {
        String name = body.name().toLowerCase(Locale.ROOT);
        return name.contains("foreign") || name.contains("external affairs")
            ? "foreign ministry spokesperson"
            : name.contains("defence") || name.contains("defense")
                ? "defence ministry spokesperson"
                : ANY_BODY;
      }
    }
    return "spokesperson";
  }

  private static boolean isCounterpart(Listing.Role role) {
    return role.role().equals("counterpart");
  }

  /**
   * Of several who hold an office the one meant: in a text of his own state's the state's own, else
   * the one who was called just that ("the Premier"), else the one not named in this sentence.
   */
  private List<Dossier> meant(List<Dossier> met, Phrase phrase) {
    if (met.size() < 2) {
      return met;
    }
    if (home != null && isCapitalTitle(phrase)) {
      List<Dossier> own = met.stream().filter(dossier -> home.equals(dossier.country)).toList();
      if (own.size() == 1) {
        return own;
      }
    }
    String title = title(phrase);
    List<Dossier> called = met.stream().filter(it -> it.titles.contains(title)).toList();
    boolean others = met.stream().allMatch(it -> called.contains(it) || !it.titles.isEmpty());
    return called.size() == 1 && others
        ? called
        : met.stream().filter(dossier -> !present.contains(dossier)).toList();
  }

  /** Those who hold an office, and those whom the text calls by its name. */
  private List<Dossier> withCalled(List<Dossier> met, String title) {
    var all = new ArrayList<>(met);
    for (Dossier dossier : company.all()) {
      if (dossier.titles.contains(title) && !all.contains(dossier)) {
        all.add(dossier);
      }
    }
    return all;
  }

  private boolean isCapitalTitle(Phrase phrase) {
    Piece role = phrase.role();
    return role != null && words.isCapitalised(role.from());
  }

  /** The word for an office as written. */
  private String title(Phrase phrase) {
    Piece role = phrase.role();
    var title = new StringBuilder();
    for (int i = role == null ? 0 : role.from(); role != null && i < role.end(); i++) {
      title.append(title.isEmpty() ? "" : " ").append(words.key(i));
    }
    return switch (title.toString()) {
      case "pm" -> "prime minister";
      case "fm" -> "foreign minister";
      default -> title.toString();
    };
  }

  /** A title without a name: somebody met, else the holder of the office on the day. */
  Dossier described(
      Phrase phrase, Listing.Role role, Qualifier qualifier, @Nullable Dossier owner, String text) {
    String country = qualifier.country() == null ? onlyCountry(phrase) : qualifier.country();
    String title = role.role();
    if (isCounterpart(role) && owner != null && owner.role != null) {
      title = owner.role;
    }
    if (title.equals("spokesperson")) {
      title = spokesperson(phrase);
    }
    boolean isNow = phrase.state().isEmpty() && !isOfOther(phrase, title);
    boolean ofState = qualifier.isOfState();
    boolean open = isNow && phrase.definite() && ofState && (owner == null || isCounterpart(role));
    List<Dossier> met = open ? company.holding(title, country) : List.of();
    if (country == null && open) {
      met = meant(withCalled(met, title(phrase)), phrase);
    }
    if ((country != null && met.size() == 1)
        || (country == null && met.size() == 1 && !title.equals("leader"))) {
      return met.get(0).because("the only " + title + " of the text");
    }
    ActorTables.Held held =
        country == null || !ofState || !isNow || !phrase.definite()
            ? null
            : tables.holder(country, title, company.day());
    if (held != null && met.isEmpty()) {
      return company.listed(held.person(), held.term().origin());
    }
    Dossier dossier =
        company.local(Actor.Kind.PERSON, text.replaceAll("\\s+", " "), words.start(phrase.from()));
    dossier.country = country;
    dossier.role = titled(phrase, role);
    dossier.sector = sector(role, qualifier, isPast(phrase.state()));
    return dossier.because(role.origin());
  }
}

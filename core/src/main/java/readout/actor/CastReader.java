package readout.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.text.SegmentedText;
import readout.text.Span;

/** Reads the phrases of a document in order and says of each whom it means. */
final class CastReader {

  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");

  /** Behind a name they only stress it: "the president himself". */
  private static final Set<String> STRESSING = Set.of("himself", "herself", "itself", "themselves");

  private static final Set<String> CLAUSES = WordClasses.of("before a clause");

  /** Words that do not go on a noun phrase. */
  private static final Set<String> FUNCTION = WordClasses.of("after a head");

  /** "It is too early", "it was decided": after these an "it" may mean nothing. */
  private static final Set<String> EMPTY = WordClasses.of("empty it");

  /** After "the Norwegian" these are what one person does. */
  private static final Set<String> PREDICATES =
      Set.of(
          "has", "had", "was", "is", "said", "says", "told", "will", "would", "did", "does",
          "could", "should", "may", "might", "must", "who");

  private static final Set<String> OBJECTS =
      Set.of("to", "the", "a", "an", "his", "her", "him", "that", "on", "with", "in", "at", "for");

  private static final Set<String> IT = Set.of("it", "its", "itself");

  private final Words words;
  private final List<List<Piece>> sentences;
  private final Metonymy metonymy;
  private final Homonyms homonyms;
  private final Antecedents antecedents;
  private final Company company;
  private final PeopleResolver people;
  private final SharedBodies shared;
  private final BareBodies bodies = new BareBodies();
  private final FirstPerson firstPerson;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Dossier> shortForms = new HashMap<>();

  CastReader(ActorTables tables, Words words, SegmentedText text, List<List<Piece>> sentences) {
    this.words = words;
    this.metonymy = new Metonymy(words);
    this.homonyms = new Homonyms(words);
    this.antecedents = new Antecedents(words);
    this.company = new Company(tables, text.document().creationDay());
    String outlet = text.document().outlet();
    String home = outlet == null ? null : Offices.standard().state(outlet);
    this.people = new PeopleResolver(tables, words, company, home);
    this.shared = new SharedBodies(tables, company, sentences);
    this.sentences = sentences;
    this.firstPerson = new FirstPerson(text, company);
  }

  Cast read() {
    var phrases = new ArrayList<List<Phrase>>(sentences.size());
    for (List<Piece> pieces : sentences) {
      List<Phrase> found = new PhraseFinder(words).find(pieces);
      phrases.add(found);
    }
    phrases.forEach(sentence -> sentence.forEach(this::introduce));
    for (int i = 0; i < phrases.size(); i++) {
      readSentence(i, phrases.get(i));
    }
    mentions.sort(
        Comparator.comparing((Mention mention) -> mention.span().start())
            .thenComparing(mention -> -mention.span().end()));
    var members = new HashMap<Integer, List<Integer>>();
    for (Dossier dossier : company.all()) {
      if (!dossier.members.isEmpty()) {
        members.put(dossier.index, dossier.members);
      }
    }
    return new Cast(mentions, company.all().stream().map(Dossier::actor).toList(), members);
  }

  /** Full names first, wherever they stand: a headline's "Peskov" is the text's "Dmitry Peskov". */
  private void introduce(Phrase phrase) {
    Piece name = phrase.name();
    if (name != null && name.kind() == Piece.Kind.PERSON && name.length() > 1) {
      people.introduce(phrase, qualifier(phrase));
    }
  }

  private void readSentence(int sentence, List<Phrase> phrases) {
    int at = words.firstOf(sentence);
    people.open(phrases);
    for (Phrase phrase : phrases) {
      readPronouns(at, phrase.from());
      read(phrase);
      at = phrase.end();
    }
    readPronouns(at, words.firstOf(sentence + 1));
  }

  private void read(Phrase phrase) {
    String owner = phrase.owner();
    Dossier owning = owner.isEmpty() ? null : pronoun(phrase.from());
    Dossier dossier = resolve(phrase, owning);
    if (dossier == null) {
      return;
    }
    add(phrase, dossier);
    bodies.note(dossier, words.sentence(phrase.from()));
    dossier.told = true;
    boolean meant = !isIndefinite(phrase) || opensClause(phrase.from());
    if (meant && !firstPerson.isLabel(words.start(phrase.from()))) {
      antecedents.note(dossier, phrase.from(), phrase.end());
    }
    for (Piece qualifier : phrase.qualifiers()) {
      boolean inner = qualifier.from() >= phrase.from() && qualifier.end() <= phrase.end();
      if (inner && (phrase.role() != null || phrase.name() != null || phrase.honorific() != null)) {
        readName(qualifier, true);
      }
    }
  }

  private boolean isIndefinite(Phrase phrase) {
    String opener = words.key(phrase.from());
    return phrase.name() == null && (opener.equals("a") || opener.equals("an"));
  }

  private boolean opensClause(int from) {
    return words.isFirst(from) || CLAUSES.contains(words.key(from - 1));
  }

  private void add(Phrase phrase, Dossier dossier) {
    Span span = words.span(phrase.from(), phrase.end());
    Piece name = phrase.name();
    if (name != null) {
      Span inner = words.span(name.from(), name.end());
      mentions.add(
          new Mention(span, inner, Mention.Form.NAME, type(dossier), dossier.index, name.rule()));
      return;
    }
    boolean demonym = phrase.role() == null && !phrase.qualifiers().isEmpty();
    Mention.Form form = demonym ? Mention.Form.DEMONYM : Mention.Form.DESCRIPTION;
    Mention.Type type = demonym ? Mention.Type.MISC : type(dossier);
    mentions.add(new Mention(span, null, form, type, dossier.index, demonym ? "demonym" : "role"));
  }

  private static Mention.Type type(Dossier dossier) {
    return switch (dossier.kind) {
      case PERSON, GROUP -> Mention.Type.PERSON;
      case STATE, PLACE -> Mention.Type.PLACE;
      case ORGANISATION, ARMED_GROUP, OUTLET -> Mention.Type.ORG;
      case FORMAT, OTHER -> Mention.Type.MISC;
    };
  }

  private @Nullable Dossier resolve(Phrase phrase, @Nullable Dossier owning) {
    Piece name = phrase.name();
    if ((name != null && name.kind() == Piece.Kind.PERSON)
        || (name != null && phrase.role() != null)
        || (name != null && phrase.honorific() != null)) {
      return people.named(phrase, qualifier(phrase));
    }
    if (name != null) {
      return name(name);
    }
    if (phrase.role() == null) {
      return phrase.qualifiers().isEmpty() ? null : name(phrase.qualifiers().get(0));
    }
    return described(phrase, owning);
  }

  private Dossier described(Phrase phrase, @Nullable Dossier owning) {
    Qualifier qualifier = qualifier(phrase);
    Listing.Role role = people.role(phrase, qualifier.country());
    String text = words.span(phrase.from(), phrase.end()).of(words.text());
    if (role == null) {
      return company.local(Actor.Kind.OTHER, text, words.start(phrase.from()));
    }
    if (role.group()) {
      Dossier told = phrase.qualifiers().isEmpty() ? toldBefore(phrase, role, text) : null;
      return told != null ? told : group(phrase, role, qualifier, text);
    }
    return people.described(phrase, role, qualifier, owning, text);
  }

  /** "Both presidents", "the ministry": those told of before. */
  private @Nullable Dossier toldBefore(Phrase phrase, Listing.Role role, String text) {
    Dossier pair = pair(phrase, role);
    if (pair != null || !words.key(phrase.from()).equals("the")) {
      return pair;
    }
    Dossier body = bodies.ministry(text, role.role(), words.sentence(phrase.from()));
    return body != null ? body : ofCapital(phrase, role);
  }

  /** "Oslo hit back. The foreign ministry said": that of the state that acts just before. */
  private @Nullable Dossier ofCapital(Phrase phrase, Listing.Role role) {
    String name = isPlural(phrase) ? null : BareBodies.MINISTRIES.get(role.role());
    Dossier state = name == null ? null : antecedents.stateBefore(phrase.from());
    if (state == null || state.country == null) {
      return null;
    }
    String full = name + state.name;
    Dossier body = company.known(Actor.Kind.ORGANISATION, "body:" + Spelling.slug(full), full);
    body.country = state.country;
    body.sector = role.sector();
    return body.because("its state is told of just before");
  }

  /** "The two leaders", "both presidents": the two told of before. */
  private @Nullable Dossier pair(Phrase phrase, Listing.Role role) {
    boolean two = false;
    for (int i = phrase.from(); i < phrase.end(); i++) {
      two |= words.key(i).equals("two") || words.key(i).equals("both");
    }
    boolean definite = words.key(phrase.from()).equals("the") || two;
    boolean countries = role.role().equals("country") || role.role().equals("side");
    if (!definite || !isPlural(phrase) || (countries && !two)) {
      return null;
    }
    List<Dossier> found =
        countries
            ? antecedents.lastTwo(phrase.from(), dossier -> isSide(dossier, role.role()))
            : antecedents.lastTwo(phrase.from(), dossier -> holds(dossier, role.role()));
    if (found.isEmpty() && !countries) {
      found = company.holding(role.role(), null);
    }
    return found.size() == 2 ? company.together(found) : null;
  }

  /** A state; where sides are meant, not countries, also those who fight one. */
  private static boolean isSide(Dossier dossier, String role) {
    return dossier.kind == Actor.Kind.STATE
        || role.equals("side") && dossier.kind == Actor.Kind.ARMED_GROUP;
  }

  private static boolean holds(Dossier dossier, String role) {
    return dossier.kind == Actor.Kind.PERSON
        && dossier.role != null
        && Roles.answersTo(dossier.role, role);
  }

  private Dossier group(Phrase phrase, Listing.Role role, Qualifier qualifier, String text) {
    if (qualifier.country() != null && isGovernment(phrase)) {
      return company.state(qualifier.country(), role.origin());
    }
    Dossier dossier;
    String sector = role.sector() != null ? role.sector() : qualifier.sector();
    if (qualifier.country() != null && sector != null) {
      String counted = counted(phrase, text);
      String few = FEW.matcher(counted).find() ? ":" + Spelling.slug(counted) : "";
      String id = "group:" + qualifier.country() + ":" + sector + few;
      dossier = company.known(Actor.Kind.GROUP, id, plain(text));
      dossier.name = COUNT.matcher(text).find() ? dossier.name : uncounted(dossier.name);
    } else {
      dossier = company.local(Actor.Kind.GROUP, plain(text), words.start(phrase.from()));
    }
    dossier.country = qualifier.country();
    dossier.sector = sector;
    dossier.role = role.role();
    dossier.plural = isPlural(phrase);
    return dossier.because(role.origin());
  }

  private boolean isPlural(Phrase phrase) {
    Piece role = phrase.role();
    String noun = words.key((role == null ? phrase.end() : role.end()) - 1);
    return noun.endsWith("s")
        || noun.endsWith("men")
        || noun.equals("people")
        || noun.equals("police");
  }

  private boolean isGovernment(Phrase phrase) {
    Piece role = phrase.role();
    String noun = role == null ? "" : words.key(role.end() - 1);
    return noun.equals("government") || noun.equals("govt");
  }

  /** "Four Norwegian soldiers": others of the army are not the four. */
  private static String uncounted(String text) {
    String left = COUNT.matcher(text).replaceFirst("");
    return left.isEmpty() ? text : left;
  }

  private static final Pattern COUNT =
      Pattern.compile(
          "^(?i)(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
              + "|dozens of|hundreds of|thousands of|several|many|some) (?=\\p{Lu})");

  /** The words with the number before them, where it is not among them. */
  private String counted(Phrase phrase, String text) {
    int before = phrase.from() - 1;
    return before < 0 || FEW.matcher(text).find() ? text : words.written(before) + " " + text;
  }

  /** "Four Norwegian soldiers" are not "Norwegian troops" at large. */
  private static final Pattern FEW =
      Pattern.compile(
          "^(?i)(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?=\\p{Lu})");

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").replaceFirst("^(?i)(the|a|an) ", "");
  }

  /** A name that is no person's. */
  private @Nullable Dossier name(Piece piece) {
    String text = words.span(piece.from(), piece.end()).of(words.text()).replaceAll("\\s+", " ");
    Listing.Body body = piece.meaning(Listing.Body.class);
    if (SharedBodies.isOne(text)) {
      return shared(piece, text);
    }
    return switch (piece.kind()) {
      case STATE -> state(piece);
      case SEAT -> seat(piece);
      case DEMONYM -> demonym(piece);
      case ORGANISATION ->
          shared.note(text, body != null ? company.body(body) : organisation(piece, text));
      case PLACE -> place(piece, text);
      case PERSON -> null;
      case ROLE, HONORIFIC -> null;
      case OTHER, UNKNOWN -> {
        Dossier before = words.key(piece.from() - 1).equals("the") ? bodies.named(text) : null;
        yield before != null
            ? before
            : company
                .known(Actor.Kind.OTHER, "local:" + Spelling.slug(text), text)
                .because(piece.rule());
      }
    };
  }

  /** "Congress", "Peru's Congress", "the Ghanaian Supreme Court". */
  private Dossier shared(Piece piece, String text) {
    boolean possessive = words.key(piece.from() - 1).equals("'s");
    Mention owner = before(possessive ? piece.from() - 1 : piece.from());
    boolean owned = possessive || owner != null && owner.form() == Mention.Form.DEMONYM;
    if (!owned) {
      return shared.bare(text, words.start(piece.from()));
    }
    String country = owner == null ? null : company.all().get(owner.actor()).country;
    return shared.of(text, country, words.start(piece.from()));
  }

  /** The mention that ends right before a word. */
  private @Nullable Mention before(int at) {
    for (int i = mentions.size() - 1; at > 0 && i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (mention.span().end() == words.end(at - 1)) {
        return mention;
      }
      if (mention.span().end() < words.start(at - 1)) {
        return null;
      }
    }
    return null;
  }

  private Dossier organisation(Piece piece, String text) {
    Dossier full = shortForm(piece, text);
    if (full == null && words.key(piece.from() - 1).equals("the")) {
      full = bodies.named(text);
    }
    String id = "org:" + Spelling.slug(text);
    return full != null
        ? full
        : company.known(Actor.Kind.ORGANISATION, id, plain(text)).because(piece.rule());
  }

  /** The body whose full name stands before a short form in brackets, here or earlier. */
  private @Nullable Dossier shortForm(Piece piece, String text) {
    if (piece.rule().equals(NameShapes.SHORT_FORM) && !mentions.isEmpty()) {
      Mention last = mentions.get(mentions.size() - 1);
      if (last.span().end() <= words.start(piece.from())) {
        shortForms.put(text, company.all().get(last.actor()));
      }
    }
    return shortForms.get(text);
  }

  private Dossier demonym(Piece piece) {
    Listing.Demonym demonym = piece.meaning(Listing.Demonym.class);
    String iso3 = demonym == null ? "" : demonym.iso3();
    String written = words.written(piece.end() - 1);
    if (isOnePerson(piece)) {
      return compatriot(piece, iso3);
    }
    if (!isPeople(piece, written)) {
      return company.state(iso3, demonym == null ? "" : demonym.origin());
    }
    Dossier group = company.known(Actor.Kind.GROUP, "group:" + iso3, written);
    group.country = iso3;
    group.plural = true;
    return group.because(demonym == null ? "" : demonym.origin());
  }

  /** "The Norwegian threatened to": somebody of that nationality, not the state. */
  private boolean isOnePerson(Piece piece) {
    String key = words.key(piece.end() - 1);
    boolean noun = key.endsWith("an") || key.endsWith("i") || key.endsWith("ese");
    String article = words.key(piece.from() - 1);
    String after = words.key(piece.end());
    boolean acts =
        PREDICATES.contains(after) || isPastVerb(piece.end()) || isSpeaker(piece.from() - 1, after);
    return noun && acts && (article.equals("the") || article.equals("a") || article.equals("an"));
  }

  /** "I will fight," said the Norwegian. */
  private boolean isSpeaker(int article, String after) {
    String verb = words.key(article - 1);
    return after.equals(".") && (verb.equals("said") || verb.equals("says"));
  }

  /** "threatened to", not "occupied territory". */
  private boolean isPastVerb(int at) {
    return words.key(at).endsWith("ed") && OBJECTS.contains(words.key(at + 1));
  }

  private Dossier compatriot(Piece piece, String iso3) {
    String text = words.span(piece.from() - 1, piece.end()).of(words.text());
    Dossier person = company.local(Actor.Kind.PERSON, text, words.start(piece.from()));
    person.country = iso3;
    return person.because("one of that nationality");
  }

  /** "Russians", "the French have": people; "Russian", "the French initiative": of the state. */
  private boolean isPeople(Piece piece, String written) {
    if (written.endsWith("s") && !written.endsWith("ss")) {
      return true;
    }
    String key = words.key(piece.end() - 1);
    boolean plural =
        key.endsWith("sh") || key.endsWith("ch") || key.endsWith("ese") || key.endsWith("ss");
    String after = words.key(piece.end());
    boolean alone = FUNCTION.contains(after) || !words.isWord(piece.end());
    return plural && words.key(piece.from() - 1).equals("the") && alone;
  }

  private Dossier state(Piece piece) {
    Listing.Country country = piece.meaning(Listing.Country.class);
    if (country != null && homonyms.isRegion(country.iso3(), piece.end())) {
      return company.place(country.name() + " (U.S. state)", "USA", "U.S. state by its context");
    }
    if (country != null) {
      return metonymy.countryIsPlace(piece)
          ? company.place(country.name(), country.iso3(), country.origin())
          : company.state(country.iso3(), country.origin());
    }
    Listing.Seat seat = piece.meaning(Listing.Seat.class);
    boolean acts = metonymy.cityActs(piece);
    if (seat != null && acts) {
      return company.seat(seat);
    }
    Listing.Capital capital = piece.meaning(Listing.Capital.class);
    if (capital == null) {
      return company.place(words.written(piece.from()), null, piece.rule());
    }
    return acts
        ? company.state(capital.iso3(), capital.origin()).because("capital for government")
        : company.place(city(capital, piece), capital.iso3(), capital.origin());
  }

  /** Spellings of one city are one place; another city that also stands for the state is not. */
  private String city(Listing.Capital capital, Piece piece) {
    String written = words.span(piece.from(), piece.end()).of(words.text());
    boolean spelling = Spelling.fold(capital.city()).charAt(0) == words.key(piece.from()).charAt(0);
    return spelling ? capital.city() : Names.usual(written);
  }

  private Dossier seat(Piece piece) {
    Listing.Seat seat = piece.meaning(Listing.Seat.class);
    if (seat == null) {
      return company.place(words.written(piece.from()), null, piece.rule());
    }
    String link =
        words.key(piece.from() - 1).equals("the")
            ? words.key(piece.from() - 2)
            : words.key(piece.from() - 1);
    boolean where =
        link.equals("in")
            || link.equals("at")
            || link.equals("near")
            || link.equals("outside")
            || link.equals("inside");
    return where ? company.place(seat.name(), seat.country(), seat.origin()) : company.seat(seat);
  }

  private Dossier place(Piece piece, String text) {
    Listing.Region region = piece.meaning(Listing.Region.class);
    return region == null
        ? company.place(plain(text), null, piece.rule())
        : company.place(region.name(), region.country(), region.origin());
  }

  private void readName(Piece piece, boolean nested) {
    Dossier dossier =
        switch (piece.kind()) {
          case STATE -> stateOf(piece);
          case DEMONYM -> nationOf(piece);
          default -> name(piece);
        };
    if (dossier == null) {
      return;
    }
    Span span = words.span(piece.from(), piece.end());
    boolean demonym = piece.kind() == Piece.Kind.DEMONYM;
    Mention.Form form = demonym ? Mention.Form.DEMONYM : Mention.Form.NAME;
    Mention.Type type = demonym ? Mention.Type.MISC : type(dossier);
    mentions.add(
        new Mention(
            span,
            demonym ? null : span,
            form,
            type,
            dossier.index,
            nested ? "qualifier" : piece.rule()));
  }

  private @Nullable Dossier nationOf(Piece piece) {
    Listing.Demonym demonym = piece.meaning(Listing.Demonym.class);
    return demonym == null ? null : company.state(demonym.iso3(), demonym.origin());
  }

  /** Beside a title a state's name means the state, whatever stands before it. */
  private @Nullable Dossier stateOf(Piece piece) {
    Listing.Country country = piece.meaning(Listing.Country.class);
    return country == null ? name(piece) : company.state(country.iso3(), country.origin());
  }

  private Qualifier qualifier(Phrase phrase) {
    for (Piece piece : phrase.qualifiers()) {
      Qualifier found = Qualifier.of(piece, words);
      if (found.country() != null || found.sector() != null) {
        return found;
      }
    }
    return Qualifier.NONE;
  }

  private void readPronouns(int from, int end) {
    for (int at = from; at < end; at++) {
      String key = words.key(at);
      boolean pronoun =
          HE.contains(key) || SHE.contains(key) || THEY.contains(key) || IT.contains(key);
      boolean stress = STRESSING.contains(key) && isBehindSubject(at, from);
      if (pronoun && !stress && !(words.isAllCapitals(at) && key.equals("it"))) {
        addPronoun(at);
      } else if (!pronoun) {
        addFirstPerson(at);
      }
    }
  }

  private void addFirstPerson(int at) {
    Span span = words.span(at, at + 1);
    Dossier dossier = firstPerson.meant(span, mentions);
    if (dossier != null) {
      mentions.add(
          new Mention(
              span, null, Mention.Form.PRONOUN, type(dossier), dossier.index, "first-person"));
    }
  }

  /** Right behind a phrase that somebody is, or behind "he" and "who". */
  private boolean isBehindSubject(int at, int from) {
    String before = words.key(at - 1);
    boolean phrase = at == from && !words.isFirst(at);
    return phrase
        || !words.isFirst(at)
            && (before.equals("he") || before.equals("she") || before.equals("who"));
  }

  private void addPronoun(int at) {
    Dossier dossier = pronoun(at);
    if (dossier == null) {
      return;
    }
    Span span = words.span(at, at + 1);
    Mention.Type type = type(dossier);
    mentions.add(new Mention(span, null, Mention.Form.PRONOUN, type, dossier.index, "pronoun"));
    if (!dossier.isLocal()) {
      antecedents.note(dossier, at, at + 1);
    }
  }

  /**
   * Whom a pronoun means; an actor of its own when unsure; null for an "it" that may mean nothing.
   */
  private @Nullable Dossier pronoun(int at) {
    String key = words.key(at);
    if (IT.contains(key)) {
      return EMPTY.contains(words.key(at + 1)) ? antecedents.speaker(at) : antecedents.thing(at);
    }
    Dossier found;
    Actor.Kind kind = Actor.Kind.PERSON;
    String gender = HE.contains(key) ? "m" : SHE.contains(key) ? "f" : null;
    if (gender != null) {
      boolean object = key.equals("him") || (key.equals("her") && !words.isWord(at + 1));
      found = antecedents.person(at, gender, object);
      if (found != null && found == firstPerson.speaker(words.start(at), mentions)) {
        found = null;
      }
    } else {
      kind = Actor.Kind.GROUP;
      List<Dossier> both = antecedents.both(at);
      found = both.isEmpty() ? antecedents.several(at) : company.together(both);
    }
    if (found == null) {
      found = company.local(kind, words.written(at), words.start(at));
      found.gender = gender;
      found.because("pronoun not resolved");
    } else if (found.gender == null && gender != null) {
      found.gender = gender;
    }
    return found;
  }
}

package readout.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the tables know of actors, ready for look-up. Read once, when first asked for.
 *
 * <p>Countries, seats of power, people and their terms of office, bodies, roles; lists of first
 * names, places and everyday words. docs/actors.md describes the files.
 */
final class ActorTables {

  private final Lexicon names = new Lexicon();
  private final Lexicon roles = new Lexicon();
  private final Map<String, List<Known>> people = new HashMap<>();
  private final Map<String, List<Person>> families = new HashMap<>();
  private final Map<String, List<Person>> officials = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, List<Chamber>> chambers = new HashMap<>();
  private final Map<String, Set<String>> cues = new HashMap<>();
  private final SortedLines firstNames = SortedLines.read("first_names.txt");
  private final SortedLines places = SortedLines.read("places.txt");
  private final SortedLines common = SortedLines.read("common_words.txt");

  /**
   * A person under one spelling of the full name.
   *
   * @param sounds the words of the name
   * @param person whose it is
   * @param origin table and line
   */
  record Known(List<String> sounds, Person person, String origin) {}

  /** A person with one of the terms. */
  record Held(Person person, Term term) {}

  /** A parliament or court of a state under one of its names. */
  record Chamber(String name, Listing.Body body) {}

  /** A town or region of the long list. */
  record Town(String name, @Nullable String country) {}

  private static final class Standard {
    static final ActorTables TABLES = new ActorTables();
  }

  /** The tables that come with the program. */
  static ActorTables standard() {
    return Standard.TABLES;
  }

  private ActorTables() {
    readCountries();
    readSeats();
    readBodies("organisations.tsv", "org");
    readBodies("agencies.tsv", "body");
    readBodies("armed_groups.tsv", "org");
    readBodies("outlets.tsv", "outlet");
    readBodies("formats.tsv", "format");
    readRegions();
    readRoles();
    readHonorifics();
    readCues();
    readPeople();
  }

  private void readCountries() {
    for (Table.Row row : Table.read("countries.tsv").rows()) {
      String iso3 = row.get("iso3");
      String name = row.get("name");
      countries.put(iso3, name);
      names.add(name, new Listing.Country(iso3, name, row.origin()), false);
      for (String other : row.list("other_names")) {
        names.add(other, new Listing.Country(iso3, name, row.origin()), false);
      }
      for (String word : row.list("demonyms")) {
        names.add(word, new Listing.Demonym(iso3, name, row.origin()), false);
      }
      for (String city : row.list("capitals")) {
        String first = row.list("capitals").get(0);
        names.add(city, new Listing.Capital(iso3, name, first, row.origin()), false);
      }
    }
  }

  private void readSeats() {
    for (Table.Row row : Table.read("seats.tsv").rows()) {
      String name = withoutArticle(row.list("words").get(0));
      var seat =
          new Listing.Seat(
              name,
              row.orNull("country"),
              row.get("stands_for"),
              row.orNull("sector"),
              row.origin());
      for (String words : row.list("words")) {
        names.add(words, seat, false);
      }
    }
  }

  private static String withoutArticle(String words) {
    return words.startsWith("the ") || words.startsWith("The ") ? words.substring(4) : words;
  }

  private void readBodies(String table, String prefix) {
    for (Table.Row row : Table.read(table).rows()) {
      String name = row.get("name");
      var body =
          new Listing.Body(
              prefix + ":" + Spelling.slug(withoutArticle(name)),
              name,
              kind(table),
              row.orNull("country"),
              sector(table, row),
              row.get("start"),
              row.get("end"),
              row.list("members"),
              row.origin());
      names.add(name, body, false);
      addChamber(name, body);
      for (String alias : row.list("aliases")) {
        names.add(alias, body, isCommonPhrase(alias));
        addChamber(alias, body);
      }
    }
  }

  private void addChamber(String name, Listing.Body body) {
    boolean chamber = "LEG".equals(body.sector()) || "JUD".equals(body.sector());
    if (chamber && body.country() != null) {
      chambers
          .computeIfAbsent(body.country(), country -> new ArrayList<>())
          .add(new Chamber(name, body));
    }
  }

  /** A name that the table itself writes small, of three words or more: it needs no capital. */
  private static boolean isCommonPhrase(String alias) {
    return Character.isLowerCase(alias.charAt(0)) && alias.split(" ", -1).length >= 3;
  }

  private static Actor.Kind kind(String table) {
    return switch (table) {
      case "armed_groups.tsv" -> Actor.Kind.ARMED_GROUP;
      case "outlets.tsv" -> Actor.Kind.OUTLET;
      case "formats.tsv" -> Actor.Kind.FORMAT;
      default -> Actor.Kind.ORGANISATION;
    };
  }

  private static @Nullable String sector(String table, Table.Row row) {
    return table.equals("outlets.tsv") ? "MED" : row.orNull("sector");
  }

  private void readRegions() {
    for (Table.Row row : Table.read("place_names.tsv").rows()) {
      var place = new Listing.Region(row.get("name"), row.orNull("iso3"), row.origin());
      names.add(place.name(), place, false);
      for (String alias : row.list("aliases")) {
        names.add(alias, place, false);
      }
    }
    for (Table.Row row : Table.read("regions.tsv").rows()) {
      for (String words : row.list("words")) {
        names.add(words, new Listing.Region(words, row.orNull("country"), row.origin()), false);
      }
    }
  }

  private void readRoles() {
    for (Table.Row row : Table.read("roles.tsv").rows()) {
      boolean group = row.get("kind").equals("group");
      addRole(row, "words", group);
      addRole(row, "plurals", true);
    }
  }

  private void addRole(Table.Row row, String column, boolean group) {
    for (String words : row.list(column)) {
      var role =
          new Listing.Role(
              row.get("role"), row.orNull("sector"), group, row.list("country"), row.origin());
      roles.add(words, role, true);
    }
  }

  private void readHonorifics() {
    for (Table.Row row : Table.read("honorifics.tsv").rows()) {
      for (String words : row.list("words")) {
        roles.add(words, new Listing.Honorific(row.orNull("gender"), row.origin()), false);
      }
    }
  }

  private void readCues() {
    for (Table.Row row : Table.read("name_cues.tsv").rows()) {
      cues.computeIfAbsent(row.get("sense"), sense -> new HashSet<>()).add(row.get("word"));
    }
  }

  /** One person may stand in several files: a minister at home, then an envoy of a body. */
  private void readPeople() {
    var rows = new LinkedHashMap<String, List<Person.Office>>();
    var codes = new ArrayList<>(countries.keySet());
    java.util.Collections.sort(codes);
    codes.add("INT");
    for (String code : codes) {
      String country = code.equals("INT") ? null : code;
      for (Table.Row row : Table.read("people/" + code + ".tsv").rows()) {
        rows.computeIfAbsent(row.get("person"), name -> new ArrayList<>(2))
            .add(new Person.Office(row, country));
      }
    }
    rows.forEach(this::addPerson);
  }

  private void addPerson(String name, List<Person.Office> rows) {
    Person person = new Person(name, rows);
    var places = new java.util.LinkedHashSet<String>();
    var aliases = new java.util.LinkedHashSet<String>();
    for (Person.Office office : rows) {
      places.add(office.country() == null ? "" : office.country());
      aliases.addAll(office.row().list("aliases"));
    }
    places.forEach(place -> people(place).add(person));
    aliases.remove(name);
    String country = rows.get(0).country();
    String home = country == null ? "" : country;
    addName(name, person, home, rows.get(0).row().origin());
    for (String alias : aliases) {
      addName(alias, person, home, rows.get(0).row().origin());
    }
  }

  private List<Person> people(String country) {
    return officials.computeIfAbsent(country, key -> new ArrayList<>());
  }

  private void addName(String name, Person person, String country, String origin) {
    String[] sounds = Names.sounds(name);
    if (sounds.length > 1) {
      people
          .computeIfAbsent(sounds[0], word -> new ArrayList<>(2))
          .add(new Known(List.of(sounds), person, origin));
    }
    String family = sounds.length == 1 ? sounds[0] : Names.familyKey(name, country);
    List<Person> bearers = families.computeIfAbsent(family, key -> new ArrayList<>(2));
    if (!bearers.contains(person)) {
      bearers.add(person);
    }
  }

  Lexicon names() {
    return names;
  }

  Lexicon roles() {
    return roles;
  }

  /** People whose listed full names start with a word, by its sound. */
  List<Known> startingWith(String sound) {
    return people.getOrDefault(sound, List.of());
  }

  /** People of a family name, by its key. */
  List<Person> family(String key) {
    return families.getOrDefault(key, List.of());
  }

  /**
   * Who surely held an office on a day: nobody when the day is not known, when no term covers it or
   * when several people's do.
   */
  @Nullable Held holder(String country, String role, @Nullable String day) {
    Held found = null;
    int rank = Integer.MAX_VALUE;
    if (day == null) {
      return null;
    }
    for (Person person : officials.getOrDefault(country, List.of())) {
      for (Term term : person.terms()) {
        boolean there = country.equals(term.country() == null ? "" : term.country());
        if (!there || !term.covers(day) || !Roles.answersTo(term.role(), role)) {
          continue;
        }
        if (found != null && term.rank() == rank && !found.person().equals(person)) {
          return null;
        }
        if (term.rank() <= rank) {
          found = new Held(person, term);
          rank = term.rank();
        }
      }
    }
    return found;
  }

  /** Parliaments and courts of a state, under each of their names. */
  List<Chamber> chambers(String country) {
    return chambers.getOrDefault(country, List.of());
  }

  /** Name of a state by its code, the code itself when it has none. */
  String country(String iso3) {
    return countries.getOrDefault(iso3, iso3);
  }

  /** {@code m}, {@code f} or {@code u}; null for what is no listed first name. */
  @Nullable String firstName(String key) {
    return firstNames.get(key);
  }

  boolean isCommon(String key) {
    return common.has(key);
  }

  @Nullable Town town(String key) {
    String line = places.get(key);
    if (line == null) {
      return null;
    }
    int name = line.indexOf('\t');
    int country = line.indexOf('\t', name + 1);
    String iso3 = line.substring(name + 1, country);
    return new Town(line.substring(0, name), iso3.isEmpty() ? null : iso3);
  }

  boolean townGoesOn(String words) {
    return places.goesOn(words);
  }

  /** Whether a word tells what an unknown name is ({@code ORG_LAST}, {@code PLACE_FIRST} ...). */
  boolean isCue(String sense, String key) {
    return cues.getOrDefault(sense, Set.of()).contains(key);
  }
}

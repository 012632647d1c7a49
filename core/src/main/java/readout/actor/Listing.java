package readout.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a table says that some words mean. Each kind knows its line, for the reasons given. */
sealed interface Listing {

  /** Table and line. */
  String origin();

  /** A state by its name. */
  record Country(String iso3, String name, String origin) implements Listing {}

  /** A nationality word: "Russian", "Russians". */
  record Demonym(String iso3, String country, String origin) implements Listing {}

  /** A city whose name also stands for the government: "Moscow". */
  record Capital(String iso3, String country, String city, String origin) implements Listing {}

  /** A building or street that stands for a body: "Downing Street". */
  record Seat(
      String name,
      @Nullable String country,
      String standsFor,
      @Nullable String sector,
      String origin)
      implements Listing {}

  /** An organisation, agency, armed group, outlet or format. */
  record Body(
      String id,
      String name,
      Actor.Kind kind,
      @Nullable String country,
      @Nullable String sector,
      String start,
      String end,
      List<String> members,
      String origin)
      implements Listing {}

  /** A title or a common noun for people. */
  record Role(
      String role, @Nullable String sector, boolean group, List<String> countries, String origin)
      implements Listing {}

  /** A person by full name or by a name that is theirs alone. */
  record Known(Person person, String origin) implements Listing {}

  /** A word before a name: "Mr", "Sheikha". */
  record Honorific(@Nullable String gender, String origin) implements Listing {}

  /** A sea, mountain range, continent or part of the world. */
  record Region(String name, @Nullable String country, String origin) implements Listing {}
}

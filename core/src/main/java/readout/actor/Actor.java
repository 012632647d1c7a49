package readout.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom mentions refer to, in one document.
 *
 * @param id stable across documents when the actor is known or has a full name ({@code
 *     person:vladimir-putin}, {@code state:RUS}); local to the document otherwise ({@code
 *     local:...})
 * @param name full name as commonly written; the words of the text when there is no better
 * @param kind what it is
 * @param country ISO 3166 alpha-3 of the state it belongs to or speaks for, if known
 * @param sector PLOVER sector ({@code GOV}, {@code MIL}, {@code MED} ...), if known
 * @param role office or function held at the document's date, if known
 * @param reasons how it was resolved, surest first: ids of tables, lines and rules, for {@code why}
 */
public record Actor(
    String id,
    String name,
    Kind kind,
    @Nullable String country,
    @Nullable String sector,
    @Nullable String role,
    List<String> reasons) {

  public Actor {
    reasons = List.copyOf(reasons);
  }

  /** What an actor is. */
  public enum Kind {
    PERSON,
    /** A state, or the government that a place name stands for. */
    STATE,
    ORGANISATION,
    /** An armed group. */
    ARMED_GROUP,
    /** A newspaper, agency or site. */
    OUTLET,
    /** A negotiation format or contact group. */
    FORMAT,
    /** People named by a description: "Ukrainian troops", "officials". */
    GROUP,
    /** A town, region or building that acts for nobody. */
    PLACE,
    /** Named, but neither actor nor place: a law, a plan, a festival. */
    OTHER
  }
}

package readout.record;

import java.util.Set;
import readout.event.EventMention;
import readout.ontology.EventType;

/**
 * Where a fact can meet other tellings of the same event.
 *
 * <p>A group is named by the sides that take part and by a month: that of the event, else that of
 * the document. Violence and sayings have groups of a day: there are too many of them. A fact of a
 * document without a date, that tells no date itself, could belong to any month: where a group has
 * such a fact, the months of these sides are joined as one (see {@link #open}).
 */
public final class Groups {

  private static final int MONTH = 7;
  private static final int DAY = 10;

  private Groups() {}

  static String of(Fact fact) {
    if (isAlone(fact.group())) {
      return fact.group();
    }
    Profile profile = Profile.of(fact);
    Set<String> sides = profile.sides();
    if (sides.isEmpty()) {
      return alone(fact.tellings().getFirst());
    }
    return String.join("|", sides) + (isFrequent(profile) ? "!" : "") + "@" + when(fact, profile);
  }

  static String alone(Telling telling) {
    return "alone:" + telling.document() + ":" + telling.trigger().start();
  }

  private static String when(Fact fact, Profile profile) {
    FactDate date = fact.date();
    boolean exact = date == null ? isSaying(profile) : date.start().equals(date.end());
    boolean day = isFrequent(profile) && exact;
    String when = date != null ? date.start() : published(fact);
    return when.substring(0, Math.min(day ? DAY : MONTH, when.length()));
  }

  /** What happens every day, or is said every day, has groups of a day. */
  private static boolean isFrequent(Profile profile) {
    return profile.isViolence() || isSaying(profile);
  }

  private static boolean isSaying(Profile profile) {
    return profile.fact().type() == EventType.STATEMENT && !profile.isDenial();
  }

  private static String published(Fact fact) {
    String day = fact.tellings().getFirst().account().published();
    return day == null ? "" : day;
  }

  /** The groups of the same sides, whatever the month: what stands before the last {@code @}. */
  public static String sides(String group) {
    int at = isAlone(group) ? -1 : group.lastIndexOf('@');
    return at < 0 ? group : group.substring(0, at);
  }

  /** Whether a group holds facts that could be of any month. */
  public static boolean isOpen(String group) {
    return group.endsWith("@") && !isAlone(group);
  }

  /** Whether a fact can meet no other. */
  static boolean isAlone(String group) {
    return group.startsWith("alone:") || group.startsWith(Overrule.GROUP);
  }

  /** The group of all months of the same sides. */
  public static String open(String group) {
    return isAlone(group) || group.lastIndexOf('@') < 0 ? group : sides(group) + "@";
  }

  static boolean isPromise(Fact fact) {
    return fact.commitment() != null || fact.kind() == EventMention.Kind.COMMITMENT;
  }
}

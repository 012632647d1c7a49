package readout.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.text.SegmentedText;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Stretch;
import readout.timex.Timex;

/**
 * In the printed words of a government a bare title is that government's own: "The President of the
 * Republic" in a French statement is the president of France.
 *
 * <p>The line that announces the text says whose words they are. The holder on the day is named
 * where the tables are sure; otherwise the title keeps its country and no name is guessed.
 */
public final class OfficialTitles implements ActorFinder {

  private final ActorFinder finder;

  /** Looks again at what another finder has found. */
  public OfficialTitles(ActorFinder finder) {
    this.finder = finder;
  }

  @Override
  public Cast find(SegmentedText text, List<Timex> timexes) {
    Cast cast = finder.find(text, timexes);
    for (Stretch stretch : text.document().voices()) {
      String country = stretch.isPrinted() ? home(text, cast, stretch) : null;
      if (country != null) {
        cast = within(cast, stretch.span(), country, text.document().creationDay());
      }
    }
    return cast;
  }

  /** The country named in the line before the text, null when there is none or several. */
  private static @Nullable String home(SegmentedText text, Cast cast, Stretch stretch) {
    Sentence line = null;
    for (Sentence sentence : text.sentences()) {
      if (sentence.span().end() <= stretch.span().start()) {
        line = sentence;
      }
    }
    String country = null;
    for (Mention mention : line == null ? List.<Mention>of() : cast.within(line.span())) {
      String named = cast.of(mention).country();
      if (country != null && named != null && !named.equals(country)) {
        return null;
      }
      country = named == null ? country : named;
    }
    return country;
  }

  private static Cast within(Cast cast, Span span, String country, @Nullable String day) {
    var mentions = new ArrayList<>(cast.mentions());
    var actors = new ArrayList<>(cast.actors());
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (span.covers(mention.span()) && isBareTitle(cast, mention)) {
        String role = role(cast.of(mention), country);
        if (role != null) {
          Actor holder = holder(cast.of(mention), role, country, day);
          mentions.set(i, moved(mention, index(actors, holder)));
        }
      }
    }
    return new Cast(mentions, actors);
  }

  private static boolean isBareTitle(Cast cast, Mention mention) {
    Actor actor = cast.of(mention);
    return mention.form() == Mention.Form.DESCRIPTION
        && actor.kind() == Actor.Kind.PERSON
        && actor.id().startsWith("local:")
        && actor.role() != null
        && actor.country() == null
        && Roles.rank(actor.role()) < Roles.rank("spokesperson");
  }

  /**
   * What the title means in a country: "the Chancellor" is another office in Peru than in Germany;
   * null where no such office is known there.
   */
  private static @Nullable String role(Actor title, String country) {
    String[] name = Spelling.fold(title.name()).split(" ", -1);
    boolean anywhere = true;
    for (Lexicon.Entry entry : ActorTables.standard().roles().alone(name[name.length - 1])) {
      if (entry.listing() instanceof Listing.Role role && !role.countries().isEmpty()) {
        if (role.countries().contains(country)) {
          return role.role();
        }
        anywhere = false;
      } else if (entry.listing() instanceof Listing.Role) {
        return title.role();
      }
    }
    return anywhere || name.length > 2 ? title.role() : null;
  }

  private static Actor holder(Actor title, String role, String country, @Nullable String day) {
    ActorTables.Held held = ActorTables.standard().holder(country, role, day);
    String reason = "a bare title in an official text of " + country;
    return held == null
        ? new Actor(
            title.id(), title.name(), title.kind(), country, title.sector(), role, List.of(reason))
        : new Actor(
            held.person().id(),
            held.person().name(),
            Actor.Kind.PERSON,
            country,
            held.term().sector(),
            held.term().role(),
            List.of(reason, held.term().origin()));
  }

  private static int index(List<Actor> actors, Actor actor) {
    for (int i = 0; i < actors.size(); i++) {
      if (actors.get(i).id().equals(actor.id())) {
        return i;
      }
    }
    actors.add(actor);
    return actors.size() - 1;
  }

  private static Mention moved(Mention mention, int actor) {
    return new Mention(
        mention.span(), mention.name(), mention.form(), mention.type(), actor, mention.rule());
  }
}

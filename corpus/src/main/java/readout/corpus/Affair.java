package readout.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.actor.Actor;
import readout.record.Link;

/**
 * One affair: its cast, its articles, and what holds over them.
 *
 * @param id number in the corpus, two digits
 * @param folder name of its folder
 * @param title what it is about
 * @param invented whether states, persons and acts are invented
 * @param region part of the world
 * @param split {@code train}, {@code dev} or {@code test}
 * @param cast by id, in file order
 * @param facts by id, in file order
 */
public record Affair(
    String id,
    String folder,
    String title,
    boolean invented,
    String region,
    String split,
    Map<String, Member> cast,
    Map<String, Fact> facts,
    List<Tie> ties,
    List<Apart> aparts,
    List<Difference> differences,
    List<Fate> fates,
    List<Reuse> reuses,
    List<Article> articles) {

  public Affair {
    ties = List.copyOf(ties);
    aparts = List.copyOf(aparts);
    differences = List.copyOf(differences);
    fates = List.copyOf(fates);
    reuses = List.copyOf(reuses);
    articles = List.copyOf(articles);
  }

  /** The mentions of a fact, in the order of the articles. */
  public List<Mark.Event> mentions(String fact) {
    var mentions = new ArrayList<Mark.Event>();
    for (Article article : articles) {
      article.all(Mark.Event.class).stream()
          .filter(e -> e.fact().equals(fact))
          .forEach(mentions::add);
    }
    return mentions;
  }

  /**
   * Whom mentions refer to.
   *
   * @param country ISO 3166 alpha-3; invented states take user-assigned codes ({@code XAA})
   * @param sector PLOVER sector
   * @param role office held during the affair
   * @param names other names, nationality words among them
   */
  public record Member(
      int line,
      String id,
      Actor.Kind kind,
      String name,
      @Nullable String country,
      @Nullable String sector,
      @Nullable String role,
      List<String> names) {
    public Member {
      names = List.copyOf(names);
    }
  }

  /**
   * What happened, is planned, said or promised.
   *
   * @param gloss one line for people
   * @param contexts PLOVER contexts
   */
  public record Fact(int line, String id, String gloss, List<String> contexts) {
    public Fact {
      contexts = List.copyOf(contexts);
    }
  }

  /**
   * How facts hang together.
   *
   * @param scope for denials, what is denied
   */
  public record Tie(
      int line,
      Link.Relation relation,
      List<String> from,
      List<String> to,
      @Nullable String scope,
      String why) {
    public Tie {
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  /** Facts that look alike and must not be joined. */
  public record Apart(int line, List<String> facts, String why) {
    public Apart {
      facts = List.copyOf(facts);
    }
  }

  /** Where accounts of one fact say otherwise: a field and what each side gives. */
  public record Difference(int line, String fact, String field, String accounts) {}

  /**
   * What became of a commitment.
   *
   * @param fate {@code kept}, {@code broken}, {@code superseded} or {@code not-reported}
   * @param by the fact that shows it
   */
  public record Fate(int line, String fact, String fate, @Nullable String by) {}

  /**
   * Where the text of an article comes from.
   *
   * @param article number of the article
   * @param relation as in the export: {@code copy}, {@code rewrite}, {@code translation}, {@code
   *     shared-source}, {@code embedded}, {@code cites}
   * @param of number of the article it comes from, or the outside source in words
   */
  public record Reuse(int line, String article, String relation, String of) {}
}

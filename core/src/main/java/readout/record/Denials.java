package readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.attribution.FlatDenial;
import readout.attribution.SourceClass;
import readout.event.EventMention;
import readout.event.Status;
import readout.ontology.EventType;

/**
 * What a denial denies, in one document: what its own sentence tells as denied, else what another
 * says just before it.
 */
final class Denials {

  /** A denial without content points back no further than that. */
  private static final int BEFORE = 3;

  /** "The ministry denied this": no content but a word that points back. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?s).*\\b(?:den(?:ied|ies|y)|rejected|rejects|dismissed|dismisses) "
              + "(?:this|that|it|(?:the|these|those|such) (?:report|claim|allegation|accusation|story|charge)s?"
              + "|that any such)\\b.*");

  private static final int SHORT = 140;

  /** "Denied that: there was no such line", not "denied that its men had fired". */
  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "\\b(?:den(?:ied|ies|y)|reject(?:ed|s)|dismiss(?:ed|es)|called|calls|said|says|described) (?:that )?"
              + "(?:(?:this|that|it)(?=\\s*(?:[.,;:!]|$)| (?:on|in|at|as|saying|and|but|was|is|had) )"
              + "|(?:the|these|those|such|any|all) (?:[\\w-]+ ){0,2}"
              + "(?:report|claim|allegation|accusation|charge|account|assertion|suggestion)s?\\b"
              + "|(?:the|such|that|this) story\\b)");

  private final List<Fact> told;

  Denials(List<Fact> told) {
    this.told = told;
  }

  List<Link> of(Fact denial) {
    List<Fact> content =
        told.stream()
            .filter(claim -> isDeniedIn(claim, denial) || isReportDenied(claim, denial))
            .toList();
    if (!content.isEmpty()) {
      return links(content, denial, "denied in the same breath");
    }
    Fact blame = blameBefore(denial);
    if (blame != null) {
      return links(List.of(blame), denial, "the denial answers what another says just before it");
    }
    Fact claim = claimBefore(denial);
    var links = new ArrayList<Link>();
    if (claim != null) {
      links.addAll(
          links(List.of(claim), denial, "the denial answers what another says just before it"));
    }
    Fact word = claim == null ? wordBefore(denial) : null;
    if (word != null) {
      links.addAll(
          links(List.of(word), denial, "the denial answers what another says just before it"));
    }
    List<Fact> promises =
        told.stream().filter(fact -> !fact.equals(claim) && isPromiseBefore(fact, denial)).toList();
    links.addAll(links(promises, denial, "the denial follows the claim and names nothing else"));
    return links;
  }

  private static List<Link> links(List<Fact> claims, Fact denial, String why) {
    String scope = DenialScope.of(denial.tellings().getFirst().wording()).label();
    return claims.stream()
        .filter(claim -> !claim.id().equals(denial.id()))
        .map(claim ->
            new Link(
                Link.Relation.CLAIM_DENIED_BY,
                List.of(claim.id()),
                List.of(denial.id()),
                why + "; scope " + scope))
        .toList();
  }

  private static boolean isDeniedIn(Fact claim, Fact denial) {
    return denial.tellings().stream()
        .anyMatch(here ->
            claim.tellings().stream()
                .anyMatch(
                    t -> t.sentence() == here.sentence() && t.account().status() == Status.DENIED));
  }

  /** "Denied a report that its minister had met the rebels": what the report has is denied. */
  private static boolean isReportDenied(Fact claim, Fact denial) {
    return claim.status() == Status.ALLEGED
        && denial.tellings().stream()
            .anyMatch(no -> claim.tellings().stream().anyMatch(it -> isReport(no, it)));
  }

  private static boolean isReport(Telling denial, Telling claim) {
    int from = denial.trigger().end() - denial.span().start();
    int to = claim.trigger().start() - denial.span().start();
    return claim.sentence() == denial.sentence()
        && from >= 0
        && from < to
        && to <= denial.wording().length()
        && REPORT.matcher(denial.wording().substring(from, to)).lookingAt();
  }

  private static final Pattern REPORT =
      Pattern.compile(
          "(?i)[\\s,]*(?:(?:on|in) [\\w ]{2,20})?(?:[\\w'’-]+ ){0,4}"
              + "(?:report|claim|allegation|accusation|charge|rumou?r|suggestion|assertion)s?"
              + "(?: [\\w'’-]+){0,5}? (?:that|of)\\b");

  // ---- what another says before ----

  /** The claim nearest before the denial that can be meant; of two as near, none. */
  private @Nullable Fact claimBefore(Fact denial) {
    Telling denied = denial.tellings().getFirst();
    Fact nearest = null;
    int least = Integer.MAX_VALUE;
    for (Fact claim : told) {
      int behind = denied.trigger().start() - claim.tellings().getFirst().trigger().start();
      if (behind > 0 && behind <= least && isMeant(claim, denial)) {
        nearest = claim;
        least = behind;
      }
    }
    return nearest;
  }

  /** "Dismissed the accusation": of all that is said before, what he himself is blamed for. */
  private @Nullable Fact blameBefore(Fact denial) {
    Telling no = denial.tellings().getFirst();
    boolean accused = ACCUSATION.matcher(no.wording().toLowerCase(Locale.ROOT)).find();
    return told.stream()
        .filter(word -> accused && word.type() == EventType.ACCUSE && isOfAnother(word, denial))
        .filter(word -> isJustBefore(word.tellings().getFirst(), no))
        .filter(word -> Sameness.shares(Profile.of(word).recipients(), Profile.of(denial).actors()))
        .reduce((first, second) -> second)
        .orElse(null);
  }

  private static boolean isJustBefore(Telling word, Telling denial) {
    return word.trigger().start() < denial.trigger().start()
        && denial.sentence() - word.sentence() <= 1;
  }

  private static final Pattern ACCUSATION =
      Pattern.compile(
          "\\b(?:den(?:ied|ies|y)|reject(?:ed|s)|dismiss(?:ed|es)) (?:the|this|that|these|those|such) "
              + "(?:accusation|charge)s?\\b");

  /** What another says or blames somebody for, where the denial only points back to it. */
  private @Nullable Fact wordBefore(Fact denial) {
    Telling denied = denial.tellings().getFirst();
    Fact nearest = null;
    int least = Integer.MAX_VALUE;
    for (Fact word : told) {
      Telling here = word.tellings().getFirst();
      int behind = denied.trigger().start() - here.trigger().start();
      boolean said = word.type() == EventType.ACCUSE || word.type() == EventType.STATEMENT;
      boolean near = behind > 0 && behind < least && denied.sentence() - here.sentence() <= 1;
      if (said && near && isOfAnother(word, denial) && pointsBack(denied)) {
        nearest = word;
        least = behind;
      }
    }
    return nearest;
  }

  /** A party that denies what a bishop of its country says answers another. */
  private static boolean isOfAnother(Fact word, Fact denial) {
    return word.kind() == EventMention.Kind.STATEMENT
        && !word.actors().isEmpty()
        && !Sameness.shares(Profile.of(word).actors(), Profile.of(denial).actors());
  }

  private static boolean pointsBack(Telling denial) {
    String words = denial.wording().toLowerCase(Locale.ROOT);
    return POINTS_BACK.matcher(words).find() || FlatDenial.isTold(denial.triggerWords());
  }

  private static boolean isMeant(Fact claim, Fact denial) {
    int distance = denial.tellings().getFirst().sentence() - claim.tellings().getFirst().sentence();
    boolean heard = claim.status() == Status.ALLEGED && !isOwn(claim, denial);
    if (!heard || distance < 0 || distance > BEFORE) {
      return false;
    }
    return isOfItsSide(claim, denial) || (distance <= 1 || isBare(denial)) && !tellsItself(denial);
  }

  /** "Denied that any envoy had come": what is denied is told here, whatever was said before. */
  private static boolean tellsItself(Fact denial) {
    Telling no = denial.tellings().getFirst();
    return TELLS.matcher(no.wording().toLowerCase(Locale.ROOT)).find() && !pointsBack(no);
  }

  private static final Pattern TELLS =
      Pattern.compile(
          "\\bden(?:ied|ies|y|ying) that (?!any such\\b|this\\b|these\\b|it\\b|they\\b)");

  /**
   * Nobody denies what he has just said himself; what a newspaper or somebody of his country who
   * does not speak for it says, he may.
   */
  private static boolean isOwn(Fact claim, Fact denial) {
    Set<String> speakers = new TreeSet<>();
    claim.tellings().forEach(t -> speakers.add(side(t.account().speaker())));
    return denial.actors().stream()
        .anyMatch(p ->
            speakers.contains(p.name())
                || p.country() != null
                    && speakers.contains(p.country())
                    && p.country().equals(Profile.side(p)));
  }

  private static String side(Source speaker) {
    return speaker.sourceClass() == SourceClass.OUTLET ? speaker.name() : speaker.side();
  }

  /** What is said of one's own side is what one denies. */
  private static boolean isOfItsSide(Fact claim, Fact denial) {
    return Sameness.shares(Profile.of(claim).sides(), Profile.of(denial).actors());
  }

  private boolean isPromiseBefore(Fact fact, Fact denial) {
    boolean promise = fact.commitment() != null || fact.kind() == EventMention.Kind.PLAN;
    int distance = denial.tellings().getFirst().sentence() - fact.tellings().getFirst().sentence();
    return promise && distance == 1 && fact.attribution().size() > 1 && isBare(denial);
  }

  private static boolean isBare(Fact denial) {
    String wording = denial.tellings().getFirst().wording();
    return wording.length() < SHORT
        && (BARE.matcher(wording.toLowerCase(Locale.ROOT)).matches()
            || FlatDenial.isTold(denial.tellings().getFirst().triggerWords()));
  }
}

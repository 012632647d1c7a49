package readout.record;

/**
 * Two facts looked at together, with nothing final against their being one event.
 *
 * @param here whether one document tells both
 * @param parties from 0, nothing in common but nothing against it, to 2, who acts and who receives
 * @param days from 0 to 2, exactly the same days
 * @param details the word for it, the place, the manner of a contact: half a point for each
 * @param matter how much of their words the two sentences share that share most, from 0 to 2
 * @param affair from 0 to 1, how far the two documents tell of the same others
 */
record Pair(
    Profile a,
    Profile b,
    boolean here,
    double parties,
    double days,
    double details,
    double matter,
    double affair) {

  /** A trained reader that is less sure takes one type for another too often. */
  static final double SURE = 0.9;

  double extra() {
    return details + matter;
  }

  /** The sum of all that speaks for it, to be weighed against another pair's. */
  double sum() {
    return parties + days + extra() + (here ? nearness() : affair);
  }

  private double nearness() {
    return 1 + (isHeadline() ? 1 : distance() <= 1 ? 0.5 : 0);
  }

  /** A headline and the text under it. */
  boolean isHeadline() {
    return here && (a.isHeadline() || b.isHeadline());
  }

  /** Sentences between the tellings of one document that stand nearest to each other. */
  int distance() {
    int distance = Integer.MAX_VALUE;
    for (Telling x : a.fact().tellings()) {
      for (Telling y : b.fact().tellings()) {
        if (x.document().equals(y.document())) {
          distance = Math.min(distance, Math.abs(x.sentence() - y.sentence()));
        }
      }
    }
    return distance;
  }

  /** Whether an outlet vouches for both. */
  boolean isVouchedFor() {
    return Sameness.isVouchedFor(a) && Sameness.isVouchedFor(b);
  }

  /** Whether a rule has read both, or a trained reader that is sure of the type. */
  boolean isSurelyRead() {
    return Math.min(a.fact().confidence(), b.fact().confidence()) >= SURE;
  }

  boolean isPromise() {
    return a.fact().commitment() != null || b.fact().commitment() != null;
  }

  /** Both name the manner, and it is the same. */
  boolean isInOneManner() {
    String mode = a.fact().mode();
    return mode != null && mode.equals(b.fact().mode());
  }

  /** One names a manner and the other none. */
  boolean isInUntoldManner() {
    return (a.fact().mode() == null) != (b.fact().mode() == null);
  }

  boolean isOnOneDay() {
    return days >= 2;
  }
}

package readout.timex;

import java.util.List;

/** Makes values of the words a rule took; an empty list leaves them to the next rule. */
@FunctionalInterface
interface Recipe {

  List<Outcome> read(Match match, Discourse discourse);
}

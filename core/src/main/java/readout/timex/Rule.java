package readout.timex;

import java.util.List;

/**
 * A rule: which words it takes and what they mean.
 *
 * @param id its name in outputs
 * @param order its place in the rule book: of two rules that take the same words the first wins
 * @param patterns the sequences of steps it takes
 * @param recipe name of the recipe, then its arguments
 * @param guards names of the checks that must hold
 * @param examples lines that show it at work; each is run as a test
 */
record Rule(
    String id,
    int order,
    List<List<Step>> patterns,
    List<String> recipe,
    List<String> guards,
    List<String> examples) {

  Rule {
    patterns = List.copyOf(patterns);
    recipe = List.copyOf(recipe);
    guards = List.copyOf(guards);
    examples = List.copyOf(examples);
  }

  /** An argument of the recipe, or empty. */
  String argument(int i) {
    return i + 1 < recipe.size() ? recipe.get(i + 1) : "";
  }
}

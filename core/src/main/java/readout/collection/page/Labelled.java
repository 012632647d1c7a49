package readout.collection.page;

/**
 * A block with its role.
 *
 * @param why the rule that decided
 */
record Labelled(Block block, Role role, String why) {}

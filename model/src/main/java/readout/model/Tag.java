package readout.model;

import org.jspecify.annotations.Nullable;

/**
 * The tags of words: outside, or at the beginning of or inside one of three kinds of stretch. Their
 * numbers are the rows of what the network gives.
 */
enum Tag {
  OUTSIDE(0, null, true),
  BEGINS_SOURCE(1, Stretch.Part.SOURCE, true),
  IN_SOURCE(2, Stretch.Part.SOURCE, false),
  BEGINS_CUE(3, Stretch.Part.CUE, true),
  IN_CUE(4, Stretch.Part.CUE, false),
  BEGINS_CONTENT(5, Stretch.Part.CONTENT, true),
  IN_CONTENT(6, Stretch.Part.CONTENT, false);

  static final int COUNT = 7;

  private static final Tag[] ALL = values();

  private final int number;
  private final Stretch.@Nullable Part part;
  private final boolean free;

  Tag(int number, Stretch.@Nullable Part part, boolean free) {
    this.number = number;
    this.part = part;
    this.free = free;
  }

  static Tag of(int number) {
    return ALL[number];
  }

  int number() {
    return number;
  }

  /** What the stretch of this tag is; null outside. */
  Stretch.@Nullable Part part() {
    return part;
  }

  /** Whether this tag goes on with the stretch of the word before. */
  boolean goesOn() {
    return !free;
  }

  /** Whether this tag may stand behind another: what goes on must have begun. */
  boolean mayFollow(Tag before) {
    return free || before.part == part;
  }
}

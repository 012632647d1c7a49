package readout.event;

import org.jspecify.annotations.Nullable;
import readout.text.Span;

/**
 * A number that an event carries: dead, troops, prisoners, money.
 *
 * @param value the number
 * @param unit what is counted ("soldiers"), null when not said
 * @param bound {@code exact}, {@code about}, {@code at-least} or {@code at-most}
 * @param what the part it plays ("killed", "wounded", "captured", "withdrawn")
 * @param span the words
 */
public record Quantity(
    double value, @Nullable String unit, String bound, @Nullable String what, Span span) {}

/**
 * The record in the formats of others. One file a format, one line in {@link
 * readout.exchange.Exchanges}; a format sees the record through {@link readout.exchange.Holdings}
 * and writes into a {@link readout.exchange.Drawer}. What a format has no room for is counted, by
 * reason, in the {@link readout.exchange.Tally}.
 */
@NullMarked
package readout.exchange;

import org.jspecify.annotations.NullMarked;

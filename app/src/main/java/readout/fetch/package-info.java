/**
 * The network: servers are visited safely and politely, and what they say is read like any file.
 */
@NullMarked
package readout.fetch;

import org.jspecify.annotations.NullMarked;

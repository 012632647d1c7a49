/** The desk: pages, an HTTP API and live news over a record. */
@NullMarked
package readout.web;

import org.jspecify.annotations.NullMarked;

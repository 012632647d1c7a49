/**
 * Who copied whom: copies, rewrites, translations, shared sources, and how many origins are left.
 */
@NullMarked
package readout.reuse;

import org.jspecify.annotations.NullMarked;

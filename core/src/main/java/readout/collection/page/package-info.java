/** Web pages: which part is the article, and what the page says of it. */
@NullMarked
package readout.collection.page;

import org.jspecify.annotations.NullMarked;

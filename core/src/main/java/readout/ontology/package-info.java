@NullMarked
package readout.ontology;

import org.jspecify.annotations.NullMarked;

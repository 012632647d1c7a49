/** Accounts side by side, and the ledger of claims. */
@NullMarked
package readout.account;

import org.jspecify.annotations.NullMarked;

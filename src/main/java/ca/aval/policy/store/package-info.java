/** Puts the policies of a register into its tables. */
@NullMarked
package ca.aval.policy.store;

import org.jspecify.annotations.NullMarked;

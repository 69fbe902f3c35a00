/** Who did what, and when; only ever added to. */
@NullMarked
package ca.aval.journal;

import org.jspecify.annotations.NullMarked;

/** Who is written to again about a form, and the letters that come of it. */
@NullMarked
package ca.aval.consent.ui.remind;

import org.jspecify.annotations.NullMarked;

/** Who is to be reminded of a form, and the letters that do it. */
@NullMarked
package ca.aval.consent.reminder;

import org.jspecify.annotations.NullMarked;

/** The screen on which the forms that came back are typed in. */
@NullMarked
package ca.aval.consent.ui.entry;

import org.jspecify.annotations.NullMarked;

/** The screens of the question whether somebody may be published. */
@NullMarked
package ca.aval.consent.ui.check;

import org.jspecify.annotations.NullMarked;

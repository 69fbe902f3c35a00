/** What is known of the consents of one pupil, on their page, and how one is taken back. */
@NullMarked
package ca.aval.consent.ui.pupil;

import org.jspecify.annotations.NullMarked;

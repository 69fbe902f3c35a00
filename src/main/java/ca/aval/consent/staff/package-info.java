/** What members of the staff and other adults answered about their own image. */
@NullMarked
package ca.aval.consent.staff;

import org.jspecify.annotations.NullMarked;

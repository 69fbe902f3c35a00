/** What families answered, what they took back, and what it means on a given day. */
@NullMarked
package ca.aval.consent.answer;

import org.jspecify.annotations.NullMarked;

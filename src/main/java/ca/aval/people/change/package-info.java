/** What is done by hand to the record of a pupil or of a member of the staff. */
@NullMarked
package ca.aval.people.change;

import org.jspecify.annotations.NullMarked;

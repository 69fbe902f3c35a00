/** The page of one person, whoever they are, and the list of the staff. */
@NullMarked
package ca.aval.people.ui.page;

import org.jspecify.annotations.NullMarked;

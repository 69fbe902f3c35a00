/** The passage from one school year to the next. */
@NullMarked
package ca.aval.people.year;

import org.jspecify.annotations.NullMarked;

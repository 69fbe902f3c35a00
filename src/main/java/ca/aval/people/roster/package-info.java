/** Class lists: what a file says, and what importing it would change. */
@NullMarked
package ca.aval.people.roster;

import org.jspecify.annotations.NullMarked;

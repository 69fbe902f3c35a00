/** Imports that were carried out, and taking the last of them back. */
@NullMarked
package ca.aval.people.roster.past;

import org.jspecify.annotations.NullMarked;

/** What a list looks like before anybody asks what it says: bytes, characters, rows, a zip. */
@NullMarked
package ca.aval.people.roster.file;

import org.jspecify.annotations.NullMarked;

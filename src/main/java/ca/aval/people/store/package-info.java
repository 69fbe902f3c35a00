/** Pupils and their guardians in the register's tables. */
@NullMarked
package ca.aval.people.store;

import org.jspecify.annotations.NullMarked;

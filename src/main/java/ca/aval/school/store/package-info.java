/** The school in the register's tables. */
@NullMarked
package ca.aval.school.store;

import org.jspecify.annotations.NullMarked;

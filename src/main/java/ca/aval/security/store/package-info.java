/** Accounts in the register's tables. */
@NullMarked
package ca.aval.security.store;

import org.jspecify.annotations.NullMarked;

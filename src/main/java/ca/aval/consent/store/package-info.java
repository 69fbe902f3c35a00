/** Campaigns and forms in the register's tables. */
@NullMarked
package ca.aval.consent.store;

import org.jspecify.annotations.NullMarked;

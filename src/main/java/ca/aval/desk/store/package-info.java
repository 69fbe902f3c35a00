/** The desk of each account in the tables. */
@NullMarked
package ca.aval.desk.store;

import org.jspecify.annotations.NullMarked;

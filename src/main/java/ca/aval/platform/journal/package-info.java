/** The append-only file of acts, which is the truth that the database is rebuilt from. */
@NullMarked
package ca.aval.platform.journal;

import org.jspecify.annotations.NullMarked;

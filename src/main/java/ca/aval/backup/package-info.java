/** The backups of a register, the second place that holds them too, and taking a register back. */
@NullMarked
package ca.aval.backup;

import org.jspecify.annotations.NullMarked;

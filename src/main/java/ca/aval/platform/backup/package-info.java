/** Backups of a register: written, proved by restoring them, kept in turn, and taken back. */
@NullMarked
package ca.aval.platform.backup;

import org.jspecify.annotations.NullMarked;

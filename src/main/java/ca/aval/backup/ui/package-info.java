/** The screens of backups, and of taking a register back. */
@NullMarked
package ca.aval.backup.ui;

import org.jspecify.annotations.NullMarked;

/** Workbooks that spreadsheet programs read and write. */
@NullMarked
package ca.aval.platform.sheet;

import org.jspecify.annotations.NullMarked;

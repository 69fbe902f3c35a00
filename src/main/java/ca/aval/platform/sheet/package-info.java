/** Workbooks that spreadsheet programs read and write; the only home of the library that does. */
@NullMarked
package ca.aval.platform.sheet;

import org.jspecify.annotations.NullMarked;

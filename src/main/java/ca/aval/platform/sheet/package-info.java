/** Lists as Excel files; the only home of the library that writes them. */
@NullMarked
package ca.aval.platform.sheet;

import org.jspecify.annotations.NullMarked;

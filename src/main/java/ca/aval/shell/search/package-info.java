/** One box to find anything in the register and to do anything in the program. */
@NullMarked
package ca.aval.shell.search;

import org.jspecify.annotations.NullMarked;

/** The user guide and what the program is made of, read inside the window. */
@NullMarked
package ca.aval.shell.guide;

import org.jspecify.annotations.NullMarked;

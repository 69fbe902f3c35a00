/** The program itself: how its parts are put together, the window and the command line. */
@NullMarked
package ca.aval.app;

import org.jspecify.annotations.NullMarked;

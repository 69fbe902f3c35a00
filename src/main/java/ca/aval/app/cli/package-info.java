/** The command line: the same acts as the window, for scripts and checks. */
@NullMarked
package ca.aval.app.cli;

import org.jspecify.annotations.NullMarked;

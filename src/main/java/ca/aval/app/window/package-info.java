/** The window: what is shown when, from the first opening to the closing. */
@NullMarked
package ca.aval.app.window;

import org.jspecify.annotations.NullMarked;

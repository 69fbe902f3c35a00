/** Where the program starts. */
@NullMarked
package ca.aval.app;

import org.jspecify.annotations.NullMarked;

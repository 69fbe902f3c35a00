/** Somewhere in the program that can be pointed at. */
@NullMarked
package ca.aval.platform.place;

import org.jspecify.annotations.NullMarked;

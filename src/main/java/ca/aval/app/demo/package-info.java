/** A school that does not exist, to try everything on. */
@NullMarked
package ca.aval.app.demo;

import org.jspecify.annotations.NullMarked;

/** Work off the screen thread, and its answer brought back; the only home of threads. */
@NullMarked
package ca.aval.platform.work;

import org.jspecify.annotations.NullMarked;

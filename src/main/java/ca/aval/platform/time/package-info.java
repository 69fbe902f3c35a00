/** The school's calendar: today, and the school year. */
@NullMarked
package ca.aval.platform.time;

import org.jspecify.annotations.NullMarked;

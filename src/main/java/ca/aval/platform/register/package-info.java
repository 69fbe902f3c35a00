/** The folder that holds a school's register: opened, locked, closed. */
@NullMarked
package ca.aval.platform.register;

import org.jspecify.annotations.NullMarked;

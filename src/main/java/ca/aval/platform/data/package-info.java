/** The one way to change the register: an act, whole or not at all. */
@NullMarked
package ca.aval.platform.data;

import org.jspecify.annotations.NullMarked;

/** Who may do what in the program. */
@NullMarked
package ca.aval.security;

import org.jspecify.annotations.NullMarked;

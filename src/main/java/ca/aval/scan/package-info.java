/**
 * The codes on a form: what is printed on it, and what may be believed of it when it comes back.
 */
@NullMarked
package ca.aval.scan;

import org.jspecify.annotations.NullMarked;

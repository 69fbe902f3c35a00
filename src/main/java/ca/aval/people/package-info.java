/** Pupils, the adults who answer for them, and the class each one was in. */
@NullMarked
package ca.aval.people;

import org.jspecify.annotations.NullMarked;

/** The school and the organization in whose name its papers go out. */
@NullMarked
package ca.aval.school;

import org.jspecify.annotations.NullMarked;

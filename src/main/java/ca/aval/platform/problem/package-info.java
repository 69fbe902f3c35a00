/** What can go wrong through nobody's fault, each with a sentence and a remedy. */
@NullMarked
package ca.aval.platform.problem;

import org.jspecify.annotations.NullMarked;

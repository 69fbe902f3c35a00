/** The screens of a board's policy. */
@NullMarked
package ca.aval.policy.ui;

import org.jspecify.annotations.NullMarked;

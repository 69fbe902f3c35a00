/** The screens of the policy. */
@NullMarked
package ca.aval.policy.ui;

import org.jspecify.annotations.NullMarked;

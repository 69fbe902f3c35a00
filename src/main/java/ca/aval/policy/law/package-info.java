/** What the law of a province asks, as parameters with their sources. */
@NullMarked
package ca.aval.policy.law;

import org.jspecify.annotations.NullMarked;

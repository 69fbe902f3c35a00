/** What the law of a province and a board's policy ask, as data with its source. */
@NullMarked
package ca.aval.policy;

import org.jspecify.annotations.NullMarked;

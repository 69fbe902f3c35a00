/** Letters: what they say, their number, how they are issued and kept. */
@NullMarked
package ca.aval.notice;

import org.jspecify.annotations.NullMarked;

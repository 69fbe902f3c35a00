/** What the school published, where and with whom, and what must come down again. */
@NullMarked
package ca.aval.publication;

import org.jspecify.annotations.NullMarked;

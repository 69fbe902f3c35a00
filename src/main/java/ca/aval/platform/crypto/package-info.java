/** Keys, and what is closed with them. */
@NullMarked
package ca.aval.platform.crypto;

import org.jspecify.annotations.NullMarked;

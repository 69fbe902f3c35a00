/** Words in two co-equal languages, the way French and English people write and sort them. */
@NullMarked
package ca.aval.platform.text;

import org.jspecify.annotations.NullMarked;

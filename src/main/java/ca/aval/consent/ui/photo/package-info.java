/** The page that makes lists of names for photo day. */
@NullMarked
package ca.aval.consent.ui.photo;

import org.jspecify.annotations.NullMarked;

/** Puts publications, takedowns and alerts into tables. */
@NullMarked
package ca.aval.publication.store;

import org.jspecify.annotations.NullMarked;

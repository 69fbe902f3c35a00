/** Every object of an open register, put together in one place. */
@NullMarked
package ca.aval.app.composition;

import org.jspecify.annotations.NullMarked;

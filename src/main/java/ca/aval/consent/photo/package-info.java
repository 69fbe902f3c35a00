/** Lists of names that are handed to somebody for one day: who stays out of the picture. */
@NullMarked
package ca.aval.consent.photo;

import org.jspecify.annotations.NullMarked;

/** The page that shows how far the year’s asking has come. */
@NullMarked
package ca.aval.consent.ui.coverage;

import org.jspecify.annotations.NullMarked;

/** How far a year’s asking has come: what was asked, what came back, what was said. */
@NullMarked
package ca.aval.consent.coverage;

import org.jspecify.annotations.NullMarked;

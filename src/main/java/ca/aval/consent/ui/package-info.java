/** The screen on which a year's asking is begun and its forms are printed. */
@NullMarked
package ca.aval.consent.ui;

import org.jspecify.annotations.NullMarked;

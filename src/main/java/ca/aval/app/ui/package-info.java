/** The screens around the work: first opening, signing in, what is to be done today. */
@NullMarked
package ca.aval.app.ui;

import org.jspecify.annotations.NullMarked;

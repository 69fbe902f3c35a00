/** The pages of publications and of what came of a withdrawal. */
@NullMarked
package ca.aval.publication.ui;

import org.jspecify.annotations.NullMarked;

/** The page on which one reads the journal. */
@NullMarked
package ca.aval.journal.ui;

import org.jspecify.annotations.NullMarked;

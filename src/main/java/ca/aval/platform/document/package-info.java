/**
 * From finished words to a page worth signing: templates, PDF files and the vault that keeps them.
 */
@NullMarked
package ca.aval.platform.document;

import org.jspecify.annotations.NullMarked;

/** The pieces every screen is built from: words, icons, fields, cards, tables, paper. */
@NullMarked
package ca.aval.kit;

import org.jspecify.annotations.NullMarked;

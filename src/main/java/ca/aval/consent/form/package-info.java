/** The consent form on paper: its words, its lines, its pages and the places of its boxes. */
@NullMarked
package ca.aval.consent.form;

import org.jspecify.annotations.NullMarked;

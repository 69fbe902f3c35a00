/** The screens of the school: its calendar. */
@NullMarked
package ca.aval.school.ui;

import org.jspecify.annotations.NullMarked;

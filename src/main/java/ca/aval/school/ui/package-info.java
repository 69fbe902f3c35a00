/** The screens of the school: its calendar, its names, its letterhead. */
@NullMarked
package ca.aval.school.ui;

import org.jspecify.annotations.NullMarked;

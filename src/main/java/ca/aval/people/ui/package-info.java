/** The screens of the pupils of the year and of the lists that are brought in. */
@NullMarked
package ca.aval.people.ui;

import org.jspecify.annotations.NullMarked;

/** The window around every screen: navigation, questions, running work; knows no feature. */
@NullMarked
package ca.aval.shell;

import org.jspecify.annotations.NullMarked;

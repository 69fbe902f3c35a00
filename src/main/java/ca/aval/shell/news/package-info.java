/** What the program told and what can be taken back, kept while the window is open. */
@NullMarked
package ca.aval.shell.news;

import org.jspecify.annotations.NullMarked;

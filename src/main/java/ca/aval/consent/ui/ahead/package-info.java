/** For whom a birthday changes who signs. */
@NullMarked
package ca.aval.consent.ui.ahead;

import org.jspecify.annotations.NullMarked;

/** What Aval remembers for one user of this computer, outside any register. */
@NullMarked
package ca.aval.platform.settings;

import org.jspecify.annotations.NullMarked;

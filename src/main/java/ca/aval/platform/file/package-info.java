/** The one place where files are written, so that a file is whole or not there. */
@NullMarked
package ca.aval.platform.file;

import org.jspecify.annotations.NullMarked;

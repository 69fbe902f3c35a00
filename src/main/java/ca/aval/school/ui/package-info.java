/** The school as one types it: its names, its letterhead, who answers for personal information. */
@NullMarked
package ca.aval.school.ui;

import org.jspecify.annotations.NullMarked;

/** What a family was asked about a pupil's image, voice, name and work. */
@NullMarked
package ca.aval.consent;

import org.jspecify.annotations.NullMarked;

/** May somebody be published: the question, the order of the reasons, the answer for each pupil. */
@NullMarked
package ca.aval.consent.check;

import org.jspecify.annotations.NullMarked;

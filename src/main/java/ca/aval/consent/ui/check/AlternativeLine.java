package ca.aval.consent.ui.check;

import ca.aval.consent.check.PublicationQuestion;
import ca.aval.kit.Icon;

/**
 * Something that would be allowed instead.
 *
 * @param count for how many, in words
 * @param question what to ask then
 */
record AlternativeLine(Icon icon, String title, String count, PublicationQuestion question) {}

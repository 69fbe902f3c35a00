package ca.aval.policy.profile;

import java.util.List;

/**
 * The rules on one matter.
 *
 * @param code which matter, in capitals: {@code CONSENT}
 * @param title the matter in a few words
 */
public record PlainSection(String code, String title, List<PlainRule> rules) {}

package ca.aval.policy.ui;

import ca.aval.kit.Words;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Typography;
import ca.aval.policy.PolicyEdition;
import ca.aval.policy.PolicyInForce;
import ca.aval.policy.profile.Identity;
import ca.aval.policy.profile.ShippedProfiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands under the title of the policy in force. */
final class PolicyFacts {
    private final Words words;
    private final ShippedProfiles shipped = new ShippedProfiles();

    /**
     * @param words those of the page
     */
    PolicyFacts(Words words) {
        this.words = words;
    }

    List<String> of(PolicyInForce policy, Language language) {
        Identity identity = policy.profile().identity();
        List<String> facts = new ArrayList<>();
        facts.add(identity.organization().in(language));
        String number = identity.number();
        if (number != null) {
            facts.add(words.say("fact.number", number));
        }
        for (Identity.Adoption adoption : identity.adoptions()) {
            String resolution = adoption.resolution();
            if (resolution != null) {
                facts.add(words.say("fact.resolution", resolution));
            }
        }
        LocalDate inForce = identity.inForceOn();
        if (inForce != null) {
            facts.add(words.say("fact.in-force", Typography.date(language, inForce)));
        }
        LocalDate revised = identity.revisedOn();
        if (revised != null) {
            facts.add(words.say("fact.revised", Typography.date(language, revised)));
        }
        facts.add(words.say("fact.edition", policy.profile().edition()));
        facts.add(since(policy, language));
        PolicyEdition base = policy.derivedFrom();
        if (base != null) {
            facts.add(words.say("fact.adapted", name(base, language), base.edition()));
        }
        return facts;
    }

    private String since(PolicyInForce policy, Language language) {
        PolicyEdition unread = policy.unread();
        if (unread != null) {
            return words.say("fact.unread", unread.code(), unread.edition());
        }
        LocalDate since = policy.since();
        return since == null
                ? words.say("fact.nobody")
                : words.say("fact.since", Typography.date(language, since));
    }

    /** Whose it is where it came with Aval, otherwise its code. */
    private String name(PolicyEdition base, Language language) {
        return shipped.codes().contains(base.code())
                ? shipped.of(base.code()).identity().organization().in(language)
                : base.code();
    }
}

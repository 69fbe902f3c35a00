package ca.aval.policy.profile;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says a whole policy in plain words: each thing that its profile holds, where the text has it. */
public final class PlainRules {
    /** Writes the rules of one matter. */
    private interface Matter {
        RuleSheet write(PolicyProfile profile, RuleSpeech speech, RuleSheet sheet);
    }

    private final Texts texts = Texts.of(PlainRules.class, "rules");
    private final LawRules law = new LawRules();

    /** The sections in the order in which one reads them; one with no rule is left out. */
    public List<PlainSection> of(PolicyProfile profile, Language language) {
        RuleSpeech speech = new RuleSpeech(texts, language, profile);
        Sections sections = new Sections(profile, speech, new ArrayList<>());
        sections.add("IDENTITY", StandingRules::identity);
        sections.add("DEFINITIONS", StandingRules::definitions);
        sections.add("PERSONS", PeopleRules::persons);
        sections.add("ACKNOWLEDGEMENT", PeopleRules::acknowledgement);
        sections.add("USE_AT_WORK", PeopleRules::useAtWork);
        sections.add("APPROVALS", ApprovalRules::write);
        sections.add("PLATFORMS", PlaceRules::platforms);
        sections.add("PAGES", PlaceRules::pages);
        sections.add("CONSENT", ConsentSentences::write);
        sections.add("PUBLISHING", PlaceRules::publishing);
        sections.add("CONTENTIOUS", ConductRules::contentious);
        sections.add("BREACHES", ConductRules::breaches);
        sections.add("INCIDENTS", ConductRules::incidents);
        sections.add("MEASURES", ConductRules::measures);
        sections.add("WATCH", CareRules::watch);
        sections.add("WITNESS", CareRules::witness);
        sections.add("DELAYS", CareRules::delays);
        sections.add("RECORDS", CareRules::records);
        sections.add("REVIEW", CareRules::review);
        sections.add("OFFICES", PeopleRules::offices);
        sections.add("WORDING", StandingRules::wording);
        sections.add("LINKED_TEXTS", StandingRules::linkedTexts);
        sections.add("GAPS", StandingRules::gaps);
        sections.add("JURISDICTION", law::write);
        return List.copyOf(sections.written());
    }

    /** The word of the mark that a rule carries; empty where it is simply said. */
    public String mark(PlainRule rule, Language language) {
        return rule.mark() == PlainRule.Mark.SAID
                ? ""
                : texts.in(language, "mark." + rule.mark().name());
    }

    /** A place in the text, as it stands beside that rule. */
    public String place(PlainRule rule, Clause clause, Language language) {
        return texts.in(
                language,
                rule.mark() == PlainRule.Mark.OURS ? "clause.served" : "clause",
                clause.id(),
                clause.label().in(language));
    }

    private record Sections(PolicyProfile profile, RuleSpeech speech, List<PlainSection> written) {
        void add(String code, Matter matter) {
            List<PlainRule> rules = matter.write(profile, speech, new RuleSheet(speech)).written();
            if (!rules.isEmpty()) {
                String title = speech.say("section." + code.toLowerCase(Locale.ROOT));
                written.add(new PlainSection(code, title, rules));
            }
        }
    }
}

package ca.aval.consent.form;

import ca.aval.platform.text.Language;
import ca.aval.policy.law.Jurisdiction;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.policy.law.SigningRule;
import ca.aval.policy.profile.Wording.Person;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The exact words of one version of the form, in one language under one law, for each of the three
 * ways in which it is signed. Words in braces, such as {@code {deadline}}, are filled in.
 */
public final class FormWording {
    /** What forms said before it was kept with them. */
    private static final int REVIEW_ONLINE_DAYS_BEFORE = 92;

    private final JsonNode data;

    private FormWording(JsonNode data) {
        this.data = data;
    }

    /** The words of the form under that policy. */
    public static FormWording of(FormPolicy policy, Language language) {
        return new FormWording(new PolicyWording(policy, language).data());
    }

    /**
     * The words of the form that an adult fills in about themself.
     *
     * @param clauses of the policy that ask for it; none where it does not
     */
    public static FormWording ofAdult(FormPolicy policy, Language language, List<String> clauses) {
        return new FormWording(PolicyWording.ofAdult(policy, language, clauses));
    }

    /** The wording kept with a form version. */
    static FormWording ofJson(JsonNode data) {
        return new FormWording(data);
    }

    /** The version under which forms are filed: {@code L06/4.1}. */
    public String id() {
        return template() + "/" + version();
    }

    public Language language() {
        return Language.of(data.required("language").textValue());
    }

    /** {@code quebec}, {@code ontario} or {@code generic}. */
    public String jurisdiction() {
        return data.required("jurisdiction").textValue();
    }

    /** How many business days the form promises for removing what was withdrawn. */
    public int takedownBusinessDays() {
        return data.required("takedownBusinessDays").intValue();
    }

    /**
     * In how many days after the school year what is online is reviewed: by the end of September.
     */
    int reviewOnlineDays() {
        return data.path("reviewOnlineDays").asInt(REVIEW_ONLINE_DAYS_BEFORE);
    }

    /** The ages that decide who signs; for an older form, those of its law. */
    public WhoSigns whoSigns() {
        JsonNode kept = data.path("signing");
        if (kept.isMissingNode()) {
            Jurisdiction law = Jurisdictions.of(jurisdiction());
            return new WhoSigns(law.pupilSignsFrom(), law.parentSignsUntil());
        }
        return new WhoSigns(
                kept.required("pupilSignsFrom").intValue(),
                kept.required("parentSignsUntil").intValue());
    }

    /** What somebody who learns here is called on the form; for an older form, a pupil. */
    public Person person() {
        JsonNode kept = data.path("signing").path("person");
        return kept.isMissingNode() ? Person.PUPIL : Person.valueOf(kept.textValue());
    }

    /** The policy under which the form was made; empty for the law alone and for older forms. */
    public Optional<FormPolicy.Origin> policy() {
        JsonNode kept = data.path("policy");
        return kept.isMissingNode()
                ? Optional.empty()
                : Optional.of(
                        new FormPolicy.Origin(
                                kept.required("code").textValue(),
                                kept.required("edition").textValue(),
                                kept.required("sha256").textValue()));
    }

    String template() {
        return data.required("template").textValue();
    }

    String version() {
        return data.required("version").textValue();
    }

    JsonNode data() {
        return data;
    }

    /** All single texts of the form as it is signed by that rule, by key. */
    Map<String, String> texts(SigningRule rule) {
        Map<String, String> texts = new HashMap<>();
        data.required("texts")
                .properties()
                .forEach(e -> texts.put(e.getKey(), e.getValue().textValue()));
        register(rule)
                .required("texts")
                .properties()
                .forEach(e -> texts.put(e.getKey(), e.getValue().textValue()));
        return texts;
    }

    /** A heading of the notice and the blocks below it; a block that begins with • is an item. */
    record Section(String heading, List<String> blocks) {}

    /**
     * One column of the notice.
     *
     * @param length {@code notice} or {@code short}
     * @param side {@code left} or {@code right}
     */
    List<Section> column(SigningRule rule, String length, String side) {
        List<Section> sections = new ArrayList<>();
        for (JsonNode section : register(rule).required(length).required(side)) {
            List<String> blocks = new ArrayList<>();
            section.required("blocks").forEach(block -> blocks.add(block.textValue()));
            sections.add(new Section(section.required("heading").textValue(), blocks));
        }
        return sections;
    }

    /** The rights and the law, or the notice of collection. */
    String rights(SigningRule rule) {
        return register(rule).required("rights").textValue();
    }

    /** What a short notice says of the policy, the fullest first; empty when there is none. */
    List<String> policyLines(SigningRule rule) {
        List<String> lines = new ArrayList<>();
        register(rule).path("policy").forEach(line -> lines.add(line.textValue()));
        return lines;
    }

    private JsonNode register(SigningRule rule) {
        return data.required("registers").required(rule.name());
    }
}

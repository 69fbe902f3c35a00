package ca.aval.consent.form;

import ca.aval.platform.document.RichText;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.LocalText;
import ca.aval.policy.law.SigningRule;
import ca.aval.policy.profile.Wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Words the form under one policy, once for all: what is frozen holds no choice any more. */
final class PolicyWording {
    private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");

    private final FormPolicy policy;
    private final Language language;
    private final Vocabulary vocabulary;
    private final JsonNode base;

    PolicyWording(FormPolicy policy, Language language) {
        this(policy, language, new Vocabulary(policy, language), read(language));
    }

    private PolicyWording(
            FormPolicy policy, Language language, Vocabulary vocabulary, JsonNode base) {
        this.policy = policy;
        this.language = language;
        this.vocabulary = vocabulary;
        this.base = base;
    }

    /**
     * The words for an adult who answers about themself, however the form is signed.
     *
     * @param clauses of the policy that ask for it; none where it does not
     */
    static ObjectNode ofAdult(FormPolicy policy, Language language, List<String> clauses) {
        FormPolicy plain = policy.withTexts(List.of());
        ObjectNode base = (ObjectNode) read(language);
        JsonNode adult = Vocabulary.read("adult-", language);
        base.put("template", adult.required("template").textValue());
        ObjectNode registers = (ObjectNode) base.required("registers");
        for (SigningRule rule : SigningRule.values()) {
            registers.set(rule.name(), adult.required("register").deepCopy());
        }
        ObjectNode data =
                new PolicyWording(plain, language, new Vocabulary(plain, language, true), base)
                        .data();
        if (policy.line() != null && !clauses.isEmpty()) {
            String asked =
                    adult.required("policyRule")
                            .textValue()
                            .replace("{clauses}", RichText.escaped(String.join(", ", clauses)));
            data.required("registers").forEach(r -> clause((ObjectNode) r, asked));
        }
        return data;
    }

    private static void clause(ObjectNode register, String asked) {
        register.put("rights", register.required("rights").textValue() + asked);
        String line = register.required("policy").required(0).textValue();
        register.putArray("policy").add(line + asked);
    }

    /** The whole wording, with the ages that decide who signs and the policy it was made under. */
    ObjectNode data() {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("template", base.required("template").textValue());
        data.put(
                "version",
                base.required(policy.isLawAlone() ? "version" : "versionUnderPolicy").textValue());
        data.put("language", language.code());
        data.put("jurisdiction", policy.jurisdiction().code());
        data.put("takedownBusinessDays", policy.takedownBusinessDays());
        data.put("reviewOnlineDays", policy.jurisdiction().reviewOnlineDays());
        data.putObject("signing")
                .put("person", policy.person().name())
                .put("pupilSignsFrom", policy.jurisdiction().pupilSignsFrom())
                .put("parentSignsUntil", policy.jurisdiction().parentSignsUntil());
        FormPolicy.Origin origin = policy.origin();
        if (origin != null) {
            data.putObject("policy")
                    .put("code", origin.code())
                    .put("edition", origin.edition())
                    .put("sha256", origin.sha256());
        }
        data.set("texts", filled(base.required("texts")));
        data.set("registers", filled(base.required("registers")));
        ownTexts((ObjectNode) data.required("texts"));
        for (SigningRule rule : SigningRule.values()) {
            ObjectNode register = (ObjectNode) data.required("registers").required(rule.name());
            ownTexts((ObjectNode) register.required("texts"));
            policyLine(register);
        }
        return data;
    }

    private JsonNode filled(JsonNode node) {
        return switch (node) {
            case TextNode text -> TextNode.valueOf(vocabulary.filled(text.textValue()));
            case ArrayNode list -> {
                ArrayNode all = JsonNodeFactory.instance.arrayNode();
                list.forEach(item -> all.add(filled(item)));
                yield all;
            }
            case ObjectNode object -> {
                ObjectNode all = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(e -> all.set(e.getKey(), filled(e.getValue())));
                yield all;
            }
            default -> node;
        };
    }

    /** Puts the board's own texts in, with no other facts in braces than the text had before. */
    private void ownTexts(ObjectNode texts) {
        for (Wording.Own own : policy.texts()) {
            JsonNode before = texts.path(own.key());
            if (before.isTextual()) {
                String known = before.textValue();
                String text = RichText.escaped(own.text().in(language));
                texts.put(
                        own.key(),
                        BRACES.matcher(text)
                                .replaceAll(m -> known.contains(m.group()) ? m.group() : "$1"));
            }
        }
    }

    /** Names the policy after the rights; a short notice leaves out who authorizes pages. */
    private void policyLine(ObjectNode register) {
        LocalText line = policy.line();
        if (line == null) {
            return;
        }
        String said = RichText.escaped(line.in(language));
        String rule = "<b>" + vocabulary.filled("[policyHead]") + "</b> " + said;
        LocalText approver = policy.pageApprover();
        String pages =
                approver == null
                        ? ""
                        : " "
                                + vocabulary
                                        .filled("[policyPages]")
                                        .replace("{approver}", small(approver.in(language)));
        register.put("rights", register.required("rights").textValue() + " " + rule + pages);
        register.putArray("policy").add(rule);
    }

    /** A title within a sentence; one that is only letters, as {@code DGA}, keeps them large. */
    private String small(String title) {
        boolean letters = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return RichText.escaped(
                letters
                        ? title
                        : title.substring(0, 1).toLowerCase(language.locale())
                                + title.substring(1));
    }

    private static JsonNode read(Language language) {
        String file = "wording-" + language.code() + ".json";
        try (InputStream in = PolicyWording.class.getResourceAsStream(file)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

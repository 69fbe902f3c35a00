package ca.aval.consent.form;

import ca.aval.platform.document.RichText;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.LegalParameter;
import ca.aval.policy.profile.Identity;
import ca.aval.policy.profile.PolicyProfile.Law;
import ca.aval.policy.profile.Wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words in which a policy's papers differ: what the person and the institution are called,
 * which law speaks, what the board words in its own way. They stand in texts in square brackets.
 */
final class Vocabulary {
    private static final Pattern BRACKETS = Pattern.compile("\\[(\\w+)]");
    private static final int DEEPEST = 4;

    private final Map<String, String> words = new HashMap<>();

    Vocabulary(FormPolicy policy, Language language) {
        this(policy, language, false);
    }

    /**
     * @param adult whether the paper speaks to an adult about themself
     */
    Vocabulary(FormPolicy policy, Language language, boolean adult) {
        String law = policy.jurisdiction().code();
        String person = policy.person().name();
        String institution = institution(policy.institution());
        JsonNode data = read("words-", language);
        add(data.required("policy"));
        mentions(policy, language);
        words.put("pupilSignsFrom", String.valueOf(policy.jurisdiction().pupilSignsFrom()));
        words.put("parentSignsUntil", String.valueOf(policy.jurisdiction().parentSignsUntil()));
        add(data.required("persons").required(person));
        add(data.required("laws").required(law));
        add(data.required("institutions").required(institution));
        add(data.required("personsUnderLaw").path(law).path(person));
        add(data.required("institutionsUnderLaw").path(law).path(institution));
        if (policy.isLawAlone()) {
            add(data.required("lawAlone"));
        } else {
            add(data.required("lawsUnderPolicy").path(law));
        }
        if (policy.law() == Law.PRIVATE_ENTERPRISE) {
            add(data.required("lawsOfPrivateEnterprise").path(law));
        }
        if (adult) {
            add(read("adult-", language).required("words"));
        }
        for (Wording.Own own : policy.texts()) {
            words.put(own.key(), RichText.escaped(own.text().in(language)));
        }
    }

    /** Whose words these are: every body that is neither of the other two speaks as a school. */
    private static String institution(Identity.Kind kind) {
        return switch (kind) {
            case CHILDCARE_CENTRE, CEGEP -> kind.name();
            case SCHOOL_SERVICE_CENTRE, SCHOOL_BOARD, ANY -> "SCHOOL";
        };
    }

    /** The text with its brackets filled; brackets around anything else stay. */
    String filled(String text) {
        String filled = text;
        for (int depth = 0; depth < DEEPEST && filled.indexOf('[') >= 0; depth++) {
            filled = BRACKETS.matcher(filled).replaceAll(this::word);
        }
        return filled;
    }

    private String word(MatchResult key) {
        return Matcher.quoteReplacement(words.getOrDefault(key.group(1), key.group()));
    }

    private void add(JsonNode texts) {
        texts.properties().forEach(e -> words.put(e.getKey(), e.getValue().textValue()));
    }

    /** What the law is called on paper; that of private enterprises takes the place of its twin. */
    private void mentions(FormPolicy policy, Language language) {
        String ending = "_PRIVATE";
        for (LegalParameter p : policy.jurisdiction().parameters()) {
            if (p.group() == LegalParameter.Group.MENTIONS && !p.code().endsWith(ending)) {
                LegalParameter said =
                        policy.law() == Law.PRIVATE_ENTERPRISE
                                ? policy.jurisdiction().find(p.code() + ending).orElse(p)
                                : p;
                words.put(p.code(), RichText.escaped(said.text().in(language)));
            }
        }
    }

    static JsonNode read(String kind, Language language) {
        String file = kind + language.code() + ".json";
        try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

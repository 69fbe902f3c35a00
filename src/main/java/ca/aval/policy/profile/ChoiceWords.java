package ca.aval.policy.profile;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The words of the choices of a profile, as its rules in plain words say them. */
public final class ChoiceWords {
    private final Texts rules = Texts.of(PlainRules.class, "rules");

    /** The word of a constant; nothing when the rules say it in several ways. */
    public Optional<String> constant(Class<?> type, String name, Language language) {
        String key = name(type) + "." + name;
        return rules.has(key) ? Optional.of(rules.in(language, key)) : Optional.empty();
    }

    /** The word of a use; of one on a platform, with the name of that. */
    public String use(String code, Language language) {
        int slash = code.indexOf('/');
        if (slash < 0) {
            return rules.in(language, "use." + code);
        }
        String platform = code.substring(slash + 1);
        return rules.in(
                language,
                "use.on",
                rules.in(language, "use." + code.substring(0, slash)),
                platform.charAt(0) + platform.substring(1).toLowerCase(Locale.ROOT));
    }

    /** What an enumeration is called in keys: {@code Approval.Kind}. */
    public String name(Class<?> type) {
        Class<?> around = Objects.requireNonNull(type.getEnclosingClass());
        return around.getSimpleName() + "." + type.getSimpleName();
    }
}

package ca.aval.policy.profile;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.LocalText;
import ca.aval.platform.text.Texts;
import ca.aval.platform.text.Typography;
import ca.aval.policy.profile.CoveredPersons.PersonType;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words in which the rules of one profile are said, in one language. */
final class RuleSpeech {
    private final Texts texts;
    private final Language language;
    private final PolicyProfile profile;

    RuleSpeech(Texts texts, Language language, PolicyProfile profile) {
        this.texts = texts;
        this.language = language;
        this.profile = profile;
    }

    String say(String key, Object... arguments) {
        return texts.in(language, key, arguments);
    }

    /** That sentence, or none where nothing is said. */
    String maybe(String key, @Nullable Object argument) {
        return argument == null ? "" : say(key, argument);
    }

    /** The sentence for yes, the one for no, or none where the policy says neither. */
    String yesNo(String key, @Nullable Boolean answer) {
        return answer == null ? "" : say(key + (answer ? ".yes" : ".no"));
    }

    /** The word of one value, under the names of the record and of the enumeration. */
    String word(Enum<?> value) {
        Class<?> type = value.getDeclaringClass();
        Class<?> record = type.getEnclosingClass();
        return say(record.getSimpleName() + "." + type.getSimpleName() + "." + value.name());
    }

    String text(LocalText text) {
        return text.in(language);
    }

    String maybeText(@Nullable LocalText text) {
        return text == null ? "" : sentence(text(text));
    }

    String date(LocalDate date) {
        return Typography.date(language, date);
    }

    String maybeDate(String key, @Nullable LocalDate date) {
        return date == null ? "" : say(key, date(date));
    }

    /** The title of an office, or its code where the profile does not know it. */
    String office(String code) {
        return profile.offices().stream()
                .filter(office -> office.code().equals(code))
                .findFirst()
                .map(office -> text(office.title()))
                .orElse(code);
    }

    String maybeOffice(String key, @Nullable String code) {
        return code == null ? "" : say(key, office(code));
    }

    String maybeOffices(String key, List<String> codes) {
        if (codes.isEmpty()) {
            return "";
        }
        List<String> titles = new ArrayList<>();
        for (String code : codes) {
            titles.add(titles.isEmpty() ? office(code) : within(office(code)));
        }
        return say(key, list(titles, "and"));
    }

    /** The title of a linked text, or its code where the profile does not know it. */
    String linked(String code) {
        return profile.linkedTexts().stream()
                .filter(linked -> linked.code().equals(code))
                .findFirst()
                .map(linked -> text(linked.title()))
                .orElse(code);
    }

    /** The word of a use of what is shown; its code where the use is one of the board's own. */
    String use(String code) {
        int platform = code.indexOf('/');
        String key = "use." + (platform < 0 ? code : code.substring(0, platform));
        if (!texts.has(key)) {
            return code;
        }
        return platform < 0
                ? say(key)
                : say("use.on", say(key), code.substring(platform + 1).replace('/', ' '));
    }

    /** Who is spoken of, as the people of that body are called. */
    String people(PersonType type) {
        return type == PersonType.STUDENT
                ? say("PersonType.STUDENT." + profile.wording().person().name())
                : word(type);
    }

    /**
     * A head over what is about those people.
     *
     * @param article the key of what stands before each of them
     */
    String head(String key, String article, List<PersonType> types) {
        if (types.isEmpty()) {
            return say(key + ".all");
        }
        List<String> each = types.stream().map(type -> say(article, people(type))).toList();
        return say(key, list(each, "and"));
    }

    <E extends Enum<E>> String words(List<E> values, String last) {
        return list(values.stream().map(this::word).toList(), last);
    }

    /** The parts with commas, and the word for that key before the last one. */
    String list(List<String> parts, String last) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String before = String.join(", ", parts.subList(0, parts.size() - 1));
        return say("list." + last, before, parts.getLast());
    }

    /** The sentences that are there, one after the other. */
    static String together(String... sentences) {
        return List.of(sentences).stream()
                .filter(sentence -> !sentence.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** Some words as a sentence: a capital at the front, a full stop at the end. */
    static String sentence(String words) {
        String said = words.strip();
        if (said.isEmpty()) {
            return said;
        }
        String capital = said.substring(0, 1).toUpperCase(Locale.ROOT);
        String whole = capital + said.substring(1);
        return ".?!…".indexOf(whole.charAt(whole.length() - 1)) >= 0 ? whole : whole + ".";
    }

    /** A title within a sentence; initials stay as they are. */
    static String within(String title) {
        return title.length() > 1 && Character.isLowerCase(title.charAt(1))
                ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
                : title;
    }

    List<Clause> clauses(List<String> ids) {
        List<Clause> found = new ArrayList<>();
        for (String id : ids) {
            profile.clauses().stream()
                    .filter(clause -> clause.id().equals(id))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    Language language() {
        return language;
    }
}

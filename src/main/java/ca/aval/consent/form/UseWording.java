package ca.aval.consent.form;

import ca.aval.consent.form.ConsentUse.Audience;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.platform.text.Language;
import ca.aval.school.OfficialAccount;
import ca.aval.school.School;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Puts the lines of the catalogue into words for one school: its website, accounts and board. */
final class UseWording {
    private final JsonNode catalogue;
    private final School school;
    private final Map<Language, Vocabulary> vocabulary = new EnumMap<>(Language.class);

    UseWording(JsonNode catalogue, School school, FormPolicy policy, boolean adults) {
        this.catalogue = catalogue;
        this.school = school;
        for (Language language : Language.values()) {
            vocabulary.put(language, new Vocabulary(policy, language, adults));
        }
    }

    /** A use of the catalogue. */
    ConsentUse use(JsonNode use) {
        Map<Language, String> labels = new EnumMap<>(Language.class);
        Map<Language, String> details = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            JsonNode text = use.required(language.code());
            labels.put(language, filled(text.required("label").textValue(), language));
            details.put(language, detail(text.required("place").textValue(), text, language));
        }
        return worded(use.required("code").textValue(), labels, details, use);
    }

    /** One named account of the school. */
    ConsentUse account(OfficialAccount account) {
        String number = account.ordinal() > 1 ? "\u00A0(" + account.ordinal() + ")" : "";
        return social(account.useCode(), account.platform(), number, account.address());
    }

    /** A platform in general, such as {@code BOARD_SOCIAL/X}. */
    ConsentUse platform(String code) {
        return social(code, code.substring(code.indexOf('/') + 1), "", "");
    }

    /** The name that a platform gives itself. */
    static String platformName(JsonNode catalogue, String code) {
        for (JsonNode known : catalogue.required("platforms")) {
            if (known.required("code").textValue().equals(code)) {
                return known.required("name").textValue();
            }
        }
        return code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private ConsentUse social(String code, String platform, String number, String address) {
        JsonNode social = catalogue.required("social");
        String owner = code.startsWith("BOARD") ? "board" : "school";
        Map<Language, String> labels = new EnumMap<>(Language.class);
        Map<Language, String> details = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            JsonNode text = social.required(language.code());
            String label =
                    text.required(owner)
                            .textValue()
                            .replace("{account}", accountWord(platform, language));
            labels.put(language, filled(label, language) + number);
            details.put(language, detail(address, text, language));
        }
        return worded(code, labels, details, social);
    }

    private ConsentUse worded(
            String code,
            Map<Language, String> labels,
            Map<Language, String> details,
            JsonNode entry) {
        Map<Language, String> shown = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            shown.put(
                    language,
                    filled(
                            entry.required(language.code()).required("shownName").textValue(),
                            language));
        }
        return new ConsentUse(
                code,
                labels,
                details,
                shown,
                Identification.valueOf(entry.required("identification").textValue()),
                Audience.valueOf(entry.required("audience").textValue()),
                contents(entry));
    }

    private static Set<Content> contents(JsonNode entry) {
        Set<Content> contents = EnumSet.noneOf(Content.class);
        entry.required("contents").forEach(c -> contents.add(Content.valueOf(c.textValue())));
        return contents;
    }

    private String filled(String text, Language language) {
        return Objects.requireNonNull(vocabulary.get(language))
                .filled(text)
                .replace("{website}", Objects.requireNonNullElse(school.website(), ""))
                .replace("{ofBoard}", board(language))
                .replace("{board}", board(language));
    }

    private String detail(String place, JsonNode text, Language language) {
        String where = filled(place, language);
        String content = filled(text.required("content").textValue(), language);
        return where.isEmpty()
                ? content.substring(0, 1).toUpperCase(Locale.CANADA_FRENCH) + content.substring(1)
                : where + " · " + content;
    }

    /** {@code Page Facebook}, {@code YouTube channel}. */
    private String accountWord(String platform, Language language) {
        JsonNode words = catalogue.required("otherPlatform");
        for (JsonNode known : catalogue.required("platforms")) {
            if (known.required("code").textValue().equals(platform)) {
                words = known;
            }
        }
        return words.required(language.code())
                .textValue()
                .replace("{name}", platformName(catalogue, platform));
    }

    /** What people call the public body: {@code du centre de services}, {@code School board}. */
    private String board(Language language) {
        String name = school.organization().toLowerCase(Locale.CANADA_FRENCH);
        for (JsonNode board : catalogue.required("boards")) {
            if (name.startsWith(board.required("begins").textValue())) {
                return board.required(language.code()).textValue();
            }
        }
        throw new IllegalStateException("the last kind of board begins with anything");
    }
}

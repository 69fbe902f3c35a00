package ca.aval.school.ui;

import ca.aval.kit.Answer;
import ca.aval.platform.text.Language;
import ca.aval.school.OfficialAccount;
import ca.aval.school.PrivacyOfficer;
import ca.aval.school.School;
import ca.aval.school.SchoolCard;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is typed of the school, between its form, its card and its draft. */
final class SchoolWords {
    private static final String ACCOUNT = "account.";
    private static final String LANGUAGE = "language";

    private final SchoolIdentityViewModel identity;
    private final LetterheadViewModel letterhead;

    SchoolWords(SchoolIdentityViewModel identity, LetterheadViewModel letterhead) {
        this.identity = identity;
        this.letterhead = letterhead;
    }

    /** Shows that school in the form. */
    void show(School school, byte @Nullable [] logo) {
        identity.province().set(school.province());
        identity.year().text().set(school.year().toString());
        identity.language().set(school.language());
        set(identity.organization(), school.organization());
        set(identity.school(), school.name());
        set(letterhead.street(), school.address().street());
        set(letterhead.city(), school.address().city());
        set(letterhead.postalCode(), school.address().postalCode());
        set(letterhead.phone(), school.phone());
        set(letterhead.email(), school.email());
        set(letterhead.website(), school.website());
        PrivacyOfficer officer = school.officer();
        set(letterhead.officer().name(), officer.name());
        set(letterhead.officer().frenchTitle(), officer.frenchTitle());
        set(letterhead.officer().englishTitle(), officer.englishTitle());
        set(letterhead.officer().email(), officer.email());
        set(letterhead.officer().phone(), officer.phone());
        set(letterhead.officer().address(), officer.address());
        letterhead.showLogo(logo);
        letterhead.showAccounts(school.accounts());
    }

    /** The card that the form says; to be asked once the form was found right. */
    SchoolCard card() {
        return new SchoolCard(
                identity.typedOrganization(),
                identity.typedName(),
                identity.language().get(),
                letterhead.typedAddress(),
                letterhead.typedPhone(),
                letterhead.typedEmail(),
                letterhead.typedWebsite(),
                letterhead.officer().typed(),
                letterhead.logo().get(),
                letterhead.typedAccounts());
    }

    /** Every word of the form by name; the logo is not among them. */
    Map<String, String> draft() {
        Map<String, String> words = new TreeMap<>();
        answers().forEach((name, answer) -> words.put(name, answer.typed()));
        words.put(LANGUAGE, identity.language().get().code());
        int number = 1;
        for (AccountLine line : letterhead.accounts()) {
            words.put(
                    ACCOUNT + "%02d".formatted(number++),
                    line.platform().get().name() + " " + line.address().typed());
        }
        return words;
    }

    /** Puts the words of a draft in the form; a name that the form no longer has is left aside. */
    void resume(Map<String, String> words) {
        answers().forEach((name, answer) -> set(answer, words.getOrDefault(name, answer.typed())));
        identity.language()
                .set(Language.of(words.getOrDefault(LANGUAGE, identity.language().get().code())));
        List<OfficialAccount> accounts = new ArrayList<>();
        new TreeMap<>(words)
                .forEach(
                        (name, text) -> {
                            if (name.startsWith(ACCOUNT)) {
                                String[] parts = text.split(" ", 2);
                                accounts.add(new OfficialAccount(parts[0], 1, parts[1]));
                            }
                        });
        letterhead.showAccounts(accounts);
    }

    private Map<String, Answer> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("organization", identity.organization());
        answers.put("name", identity.school());
        answers.put("street", letterhead.street());
        answers.put("city", letterhead.city());
        answers.put("postal-code", letterhead.postalCode());
        answers.put("phone", letterhead.phone());
        answers.put("email", letterhead.email());
        answers.put("website", letterhead.website());
        answers.put("officer.name", letterhead.officer().name());
        answers.put("officer.title.fr", letterhead.officer().frenchTitle());
        answers.put("officer.title.en", letterhead.officer().englishTitle());
        answers.put("officer.email", letterhead.officer().email());
        answers.put("officer.phone", letterhead.officer().phone());
        answers.put("officer.address", letterhead.officer().address());
        return answers;
    }

    private static void set(Answer answer, @Nullable String text) {
        answer.text().set(text == null ? "" : text);
    }
}

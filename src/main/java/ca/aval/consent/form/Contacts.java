package ca.aval.consent.form;

import ca.aval.platform.document.RichText;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Telephone;
import ca.aval.school.PostalAddress;
import ca.aval.school.PrivacyOfficer;
import ca.aval.school.Province;
import ca.aval.school.School;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How families reach the school and the person in charge of personal information. */
final class Contacts {
    private final School school;
    private final Words words;

    Contacts(School school, Words words) {
        this.school = school;
        this.words = words;
    }

    void addFacts() {
        String phone = phone(school.phone());
        String email = known(school.email());
        words.rich("phone", phone);
        words.rich("email", email);
        words.rich("contact", words.either(ways("visit", "call", "write", phone, email)));
        words.rich(
                "shortContact",
                words.either(ways("shortVisit", "shortCall", "shortWrite", phone, email)));
        words.rich("help", phone.isEmpty() ? "" : words.of("helpCall"));
        words.rich("officer", officer());
    }

    /** Street, town, postal code and telephone on one line, without what is not known. */
    String addressLine() {
        return Stream.of(address(), phone(school.phone()))
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private List<String> ways(String visit, String call, String write, String phone, String email) {
        List<String> ways = new ArrayList<>(List.of(words.of(visit)));
        if (!phone.isEmpty()) {
            ways.add(words.of(call));
        }
        if (!email.isEmpty()) {
            ways.add(words.of(write));
        }
        return ways;
    }

    private String officer() {
        PrivacyOfficer officer = school.officer();
        String name = known(officer.name());
        String title = known(officer.title(words.language()));
        String person = title;
        if (!name.isEmpty()) {
            person = name + ", " + (title.isEmpty() ? words.of("officerTitle") : title);
        } else if (title.isEmpty()) {
            person = words.of("officerUnknown");
        }
        List<String> own = reach(officer.address(), officer.email(), officer.phone());
        List<String> reach = own.isEmpty() ? reach(address(), school.email(), school.phone()) : own;
        if (reach.isEmpty()) {
            return person;
        }
        words.rich("person", person);
        return words.of("officerAt", "contacts", String.join(", ", reach));
    }

    private List<String> reach(
            @Nullable String address, @Nullable String email, @Nullable String phone) {
        return Stream.of(known(address), known(email), phone(phone))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String address() {
        PostalAddress address = school.address();
        String city = known(address.city());
        String code = known(address.postalCode()).replace(' ', '\u00A0');
        String town =
                Stream.of(city, city.isEmpty() ? "" : province(), code)
                        .filter(part -> !part.isEmpty())
                        .reduce((a, b) -> a + " " + b)
                        .orElse("");
        return Stream.of(known(address.street()), town)
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    /** As letters write it: in brackets in French and in Quebec, two letters elsewhere. */
    private String province() {
        if (school.province() == Province.QC) {
            return "(Québec)";
        }
        return words.language() == Language.FRENCH ? "(Ontario)" : "ON";
    }

    private String phone(@Nullable String phone) {
        return RichText.escaped(
                Telephone.written(words.language(), Objects.requireNonNullElse(phone, "")));
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : RichText.escaped(text.strip());
    }
}

package ca.aval.app.cli;

import ca.aval.app.composition.FirstRunAnswers;
import ca.aval.platform.text.Language;
import ca.aval.school.PostalAddress;
import ca.aval.school.PrivacyOfficer;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.List;

/** What the school's papers say of where they come from; Ontario's notice asks for most of it. */
final class LetterheadOptions {
    @Option(names = "--street", paramLabel = "S")
    private @Nullable String street;

    @Option(names = "--city", paramLabel = "C")
    private @Nullable String city;

    @Option(names = "--postal-code", paramLabel = "P")
    private @Nullable String postalCode;

    @Option(names = "--phone", paramLabel = "T")
    private @Nullable String phone;

    @Option(names = "--email", paramLabel = "E")
    private @Nullable String email;

    @Option(names = "--website", paramLabel = "W")
    private @Nullable String website;

    @Option(names = "--officer-name", paramLabel = "N")
    private @Nullable String officerName;

    @Option(names = "--officer-title", paramLabel = "T")
    private @Nullable String officerTitle;

    @Option(names = "--officer-address", paramLabel = "A")
    private @Nullable String officerAddress;

    @Option(names = "--officer-phone", paramLabel = "T")
    private @Nullable String officerPhone;

    @Option(names = "--officer-email", paramLabel = "E")
    private @Nullable String officerEmail;

    @Option(names = "--address-province", paramLabel = "QC|ON")
    private @Nullable String addressProvince;

    FirstRunAnswers.Letterhead answers(Language language) {
        return new FirstRunAnswers.Letterhead(
                new PostalAddress(street, city, addressProvince, postalCode),
                phone,
                email,
                website,
                PrivacyOfficer.titled(
                        language,
                        officerName,
                        officerTitle,
                        officerEmail,
                        officerPhone,
                        officerAddress),
                null,
                List.of());
    }
}

package ca.aval.notice;

import ca.aval.platform.document.RichText;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Telephone;
import ca.aval.school.School;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a school is reached, on the lines of a letterhead. */
record SchoolLines(School school, Language language) {
    /** Street, town, province and postal code on one line, without what is not known. */
    String address() {
        return joined(
                ", ",
                known(school.address().street()),
                AddressLines.town(school.address(), school.province().name(), language));
    }

    /** Telephone and e-mail. */
    String contact() {
        return joined(
                " · ", Telephone.written(language, known(school.phone())), known(school.email()));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .map(RichText::escaped)
                .collect(Collectors.joining(between));
    }

    private static String known(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}

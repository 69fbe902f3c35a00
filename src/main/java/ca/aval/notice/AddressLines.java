package ca.aval.notice;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.Typography;
import ca.aval.school.PostalAddress;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An address for the window of an envelope: four lines at the most, forty characters each. */
public final class AddressLines {
    static final int LINES = 4;

    private static final int LONGEST = 40;
    private static final char SPACE = Typography.NO_BREAK_SPACE;

    private AddressLines() {}

    /**
     * The lines of a letter to those people at that address.
     *
     * @param names of one household, in the order in which they are written to
     * @param and the word between two names
     * @param province of the school, for an address that names none
     */
    public static List<String> of(
            List<String> names,
            String and,
            PostalAddress address,
            String province,
            Language language) {
        List<String> lines = new ArrayList<>(named(names, and));
        String street = text(address.street());
        String town = town(address, province, language);
        int room = LINES - lines.size() - (town.isEmpty() ? 0 : 1);
        lines.addAll(split(street, room));
        if (!town.isEmpty()) {
            lines.add(town);
        }
        return List.copyOf(lines);
    }

    /**
     * The same for a label, where the last line is as Canada Post writes it: {@code VILLE QC}, two
     * spaces, {@code G0X 9Z9}.
     */
    static List<String> onLabel(
            List<String> names, String and, PostalAddress address, String province) {
        List<String> lines = new ArrayList<>(named(names, and));
        lines.addAll(split(text(address.street()), 2));
        lines.add(
                text(address.city()).toUpperCase(Locale.CANADA_FRENCH)
                        + SPACE
                        + address.provinceOr(province)
                        + SPACE
                        + SPACE
                        + text(address.postalCode()).replace(' ', SPACE));
        return List.copyOf(lines);
    }

    /** {@code Ville (Québec) G0X 9Z9}, without what is not known. */
    static String town(PostalAddress address, String province, Language language) {
        String city = text(address.city());
        String code = text(address.provinceOr(province));
        return Stream.of(
                        city,
                        city.isEmpty() ? "" : province(code, language),
                        text(address.postalCode()).replace(' ', SPACE))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** In brackets in French and in Quebec, two letters elsewhere. */
    private static String province(String code, Language language) {
        return switch (code) {
            case "QC" -> "(Québec)";
            case "ON" -> language == Language.FRENCH ? "(Ontario)" : "ON";
            default -> language == Language.FRENCH ? "(" + code + ")" : code;
        };
    }

    /** Two names on one line where there is room, else a line each; never more than two lines. */
    private static List<String> named(List<String> names, String and) {
        String together = String.join(" " + and + " ", names);
        if (names.size() < 2 || together.length() <= LONGEST) {
            return List.of(together);
        }
        int half = (names.size() + 1) / 2;
        return List.of(
                String.join(", ", names.subList(0, half)) + " " + and,
                String.join(" " + and + " ", names.subList(half, names.size())));
    }

    private static List<String> split(String street, int room) {
        if (street.isEmpty()) {
            return List.of();
        }
        int comma = street.lastIndexOf(", ");
        if (street.length() <= LONGEST || room < 2 || comma < 0) {
            return List.of(street);
        }
        return List.of(street.substring(0, comma + 1), street.substring(comma + 2));
    }

    private static String text(@Nullable String part) {
        return Objects.requireNonNullElse(part, "").strip();
    }
}

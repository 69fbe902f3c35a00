package ca.aval.people.roster;

import ca.aval.platform.text.SearchKey;
import ca.aval.school.PostalAddress;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts an address together from the columns of a list. */
final class Addresses {
    private static final Pattern POSTAL_CODE = Pattern.compile("[A-Z][0-9][A-Z][0-9][A-Z][0-9]");
    private static final Map<String, String> PROVINCES =
            Map.of(
                    "quebec",
                    "QC",
                    "pq",
                    "QC",
                    "ontario",
                    "ON",
                    "nouveau brunswick",
                    "NB",
                    "new brunswick",
                    "NB",
                    "manitoba",
                    "MB");
    private static final String UNIT = "app. ";

    private Addresses() {}

    static PostalAddress of(Cells cells, int guardian) {
        return new PostalAddress(
                street(cells, guardian),
                cells.plain(RosterField.CITY, guardian),
                province(cells.plain(RosterField.PROVINCE, guardian)),
                postalCode(cells.plain(RosterField.POSTAL_CODE, guardian)));
    }

    private static @Nullable String street(Cells cells, int guardian) {
        String whole = cells.plain(RosterField.STREET, guardian);
        String civic = cells.plain(RosterField.CIVIC_NUMBER, guardian);
        String name = cells.plain(RosterField.STREET_NAME, guardian);
        String unit = cells.plain(RosterField.UNIT, guardian);
        String street = whole != null ? whole : name;
        if (street == null) {
            return null;
        }
        String numbered = civic == null || whole != null ? street : civic + ", " + street;
        return unit == null ? numbered : numbered + ", " + UNIT + unit;
    }

    private static @Nullable String province(@Nullable String text) {
        return text == null ? null : PROVINCES.getOrDefault(SearchKey.of(text), text);
    }

    private static @Nullable String postalCode(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String tight = text.replace(" ", "").replace("-", "").toUpperCase(Locale.ROOT);
        return POSTAL_CODE.matcher(tight).matches()
                ? tight.substring(0, 3) + " " + tight.substring(3)
                : text;
    }
}

package ca.aval.people.ui;

import ca.aval.kit.Words;
import ca.aval.people.roster.ColumnMeanings.Meaning;
import ca.aval.people.roster.RosterField;
import ca.aval.people.roster.RosterTexts;

import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.List;

/** What a column of a list may mean, under keys such as {@code GROUP} and {@code EMAIL:1}. */
final class ColumnChoices {
    /** Stands for a column that is not read. */
    static final String NOT_READ = "";

    private static final int ADULTS = 2;
    private static final List<RosterField> OF_STAFF =
            List.of(
                    RosterField.EMPLOYEE_NUMBER,
                    RosterField.FAMILY_NAME,
                    RosterField.GIVEN_NAME,
                    RosterField.FULL_NAME,
                    RosterField.FUNCTION,
                    RosterField.STATUS,
                    RosterField.EMAIL,
                    RosterField.LAST_DAY);
    private static final List<RosterField> OF_PUPILS =
            List.of(
                    RosterField.FILE_NUMBER,
                    RosterField.FAMILY_NAME,
                    RosterField.GIVEN_NAME,
                    RosterField.FULL_NAME,
                    RosterField.BIRTH_DATE,
                    RosterField.LEVEL,
                    RosterField.GROUP,
                    RosterField.LANGUAGE,
                    RosterField.SEPARATED_PARENTS,
                    RosterField.STREET,
                    RosterField.CIVIC_NUMBER,
                    RosterField.STREET_NAME,
                    RosterField.UNIT,
                    RosterField.CITY,
                    RosterField.PROVINCE,
                    RosterField.POSTAL_CODE,
                    RosterField.STATUS,
                    RosterField.LAST_DAY);
    private static final List<RosterField> OF_ADULTS =
            List.of(
                    RosterField.FAMILY_NAME,
                    RosterField.GIVEN_NAME,
                    RosterField.FULL_NAME,
                    RosterField.CAPACITY,
                    RosterField.EMAIL,
                    RosterField.PHONE,
                    RosterField.STREET,
                    RosterField.CITY,
                    RosterField.POSTAL_CODE);

    private final Words words;
    private final RosterTexts texts;

    ColumnChoices(Words words, RosterTexts texts) {
        this.words = words;
        this.texts = texts;
    }

    /**
     * @param found what Aval found, which may be chosen too
     */
    List<String> all(boolean staff, List<Meaning> found) {
        List<String> all = new ArrayList<>(List.of(NOT_READ));
        (staff ? OF_STAFF : OF_PUPILS).forEach(field -> all.add(key(new Meaning(field, 0))));
        if (!staff) {
            for (int adult = 1; adult <= ADULTS; adult++) {
                for (RosterField field : OF_ADULTS) {
                    all.add(key(new Meaning(field, adult)));
                }
            }
        }
        found.stream().map(ColumnChoices::key).filter(key -> !all.contains(key)).forEach(all::add);
        return all;
    }

    ObservableValue<String> word(String key) {
        Meaning meaning = meaning(key);
        RosterField field = meaning.field();
        if (field == null) {
            return words.live("columns.not-read");
        }
        ObservableValue<String> label = words.language().map(now -> texts.label(now, field));
        return meaning.guardian() == 0
                ? label
                : words.live("row.guardian", label, meaning.guardian());
    }

    static String key(Meaning meaning) {
        RosterField field = meaning.field();
        if (field == null) {
            return NOT_READ;
        }
        return meaning.guardian() == 0 ? field.name() : field + ":" + meaning.guardian();
    }

    static Meaning meaning(String key) {
        if (key.isEmpty()) {
            return Meaning.NOT_READ;
        }
        int colon = key.indexOf(':');
        return colon < 0
                ? new Meaning(RosterField.valueOf(key), 0)
                : new Meaning(
                        RosterField.valueOf(key.substring(0, colon)),
                        Integer.parseInt(key.substring(colon + 1)));
    }
}

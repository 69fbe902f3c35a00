package ca.aval.consent.form;

import ca.aval.platform.text.Language;
import ca.aval.policy.profile.Wording.Person;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * Names of pupils by group, handed to somebody for one purpose: nothing from which a reason could
 * be guessed.
 *
 * @param language of whoever is handed the list
 * @param person what somebody who learns here is called
 * @param organization the public body above the school
 * @param phone whom to call in doubt; null when it is not known
 * @param logo a PNG; null when the school has none
 * @param use what the pictures are for, as the form calls it; empty where there are no pictures
 * @param groups in the order of the list
 * @param day the day for which the list holds, and no other
 * @param until the hour at which it ends; null: with the day
 * @param copies to whom each copy goes; empty where nobody is named
 * @param madeAt when it was made, in the school’s time
 * @param number under which it was issued, {@code 2026-N-0014}; null for a preview
 * @param journalHead the head of the journal, {@code 7f3a 91c2 e04d}
 */
public record NameListSheet(
        Purpose purpose,
        Language language,
        Person person,
        String school,
        String organization,
        @Nullable String phone,
        byte @Nullable [] logo,
        String use,
        List<GroupNames> groups,
        LocalDate day,
        @Nullable LocalTime until,
        List<String> copies,
        LocalDateTime madeAt,
        @Nullable String number,
        String journalHead) {
    public NameListSheet {
        groups = List.copyOf(groups);
        copies = List.copyOf(copies);
    }

    /** What the names are for. */
    public enum Purpose {
        /** Who stays out of the picture. */
        OUT_OF_FRAME,
        /** Whose form has not come back. */
        FORMS_TO_RECEIVE
    }

    /**
     * The names of one group.
     *
     * @param group its code, leading zeros kept
     * @param somebodyThere whether anybody is in it that day; of an empty group nothing is known
     * @param names in class-list order
     */
    public record GroupNames(String group, boolean somebodyThere, List<ListedName> names) {
        public GroupNames {
            names = List.copyOf(names);
        }
    }

    /**
     * One name.
     *
     * @param name as the group knows it
     * @param homonym whether somebody else in the group has the same
     */
    public record ListedName(String name, boolean homonym) {}

    /** The same under that number. */
    public NameListSheet numbered(String given) {
        return new NameListSheet(
                purpose,
                language,
                person,
                school,
                organization,
                phone,
                logo,
                use,
                groups,
                day,
                until,
                copies,
                madeAt,
                given,
                journalHead);
    }

    /** How many names there are. */
    public int names() {
        return groups.stream().mapToInt(group -> group.names().size()).sum();
    }
}

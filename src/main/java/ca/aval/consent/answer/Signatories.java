package ca.aval.consent.answer;

import ca.aval.people.Guardian;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.platform.text.SearchKey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds who is meant by a name or an identity among the people of one pupil. */
final class Signatories {
    /** The longest name of a stranger, in characters. */
    static final int LONGEST_NAME = 200;

    private static final Pattern IDENTITY =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Pupil pupil;

    Signatories(Pupil pupil) {
        this.pupil = pupil;
    }

    /**
     * The person of that name, in either order, accents and capitals aside, or of that identity; a
     * stranger when nobody of the list has it; empty when several do.
     *
     * @param day the day for which the capacity is noted
     */
    Optional<Signatory> find(String typed, LocalDate day) {
        List<Signatory> found = new ArrayList<>();
        if (typed.equalsIgnoreCase(pupil.id().toString())
                || named(pupil.name(), typed)
                || named(pupil.knownAs(), typed)) {
            found.add(new Signatory.ThePupil());
        }
        for (Guardian adult : pupil.guardians()) {
            if (typed.equalsIgnoreCase(adult.id().toString()) || named(adult.name(), typed)) {
                found.add(
                        new Signatory.Adult(
                                adult.id(), adult.capacity(), pupil.on(day).maySign(adult)));
            }
        }
        if (found.isEmpty()) {
            return Optional.of(new Signatory.Stranger(typed));
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Whether that is written as an identity is, which nobody has for a name. */
    static boolean isIdentity(String typed) {
        return IDENTITY.matcher(typed).matches();
    }

    private static boolean named(PersonName name, String typed) {
        String key = SearchKey.of(typed);
        return !key.isEmpty()
                && (key.equals(SearchKey.of(name.full()))
                        || key.equals(SearchKey.of(name.sorted())));
    }
}

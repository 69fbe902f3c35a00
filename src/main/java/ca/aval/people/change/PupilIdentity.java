package ca.aval.people.change;

import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilField;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Who a pupil is, as typed.
 *
 * @param family the only name of a person who has one
 * @param usual the given name by which the pupil is called, when it is another
 */
public record PupilIdentity(
        @Nullable String fileNumber,
        String family,
        String given,
        @Nullable String usual,
        LocalDate birthDate) {
    public PupilIdentity {
        fileNumber = Typed.orNull(fileNumber);
        family = Typed.of(family);
        given = Typed.of(given);
        usual = Typed.orNull(usual);
        if (given.equals(usual)) {
            usual = null;
        }
    }

    PersonName name() {
        return new PersonName(family, given);
    }

    /** Why nobody is like that; nothing when all is well. */
    @Nullable EditRefusal fault(LocalDate today) {
        if (family.isEmpty()) {
            return EditRefusal.NAME_MISSING;
        }
        if (Typed.tooLong(fileNumber, family, given, usual)) {
            return EditRefusal.TOO_LONG;
        }
        return birthDate.isBefore(today) ? null : EditRefusal.BIRTH_DATE_NOT_PAST;
    }

    /** The fields in which that pupil is described otherwise. */
    Set<PupilField> differences(Pupil known) {
        Set<PupilField> fields = EnumSet.noneOf(PupilField.class);
        add(fields, PupilField.FILE_NUMBER, known.fileNumber(), fileNumber);
        add(fields, PupilField.FAMILY_NAME, known.name().family(), family);
        add(fields, PupilField.GIVEN_NAME, known.name().given(), given);
        add(fields, PupilField.USUAL_NAME, known.usualName(), usual);
        add(fields, PupilField.BIRTH_DATE, known.birthDate(), birthDate);
        return fields;
    }

    private static void add(
            Set<PupilField> fields,
            PupilField field,
            @Nullable Object before,
            @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(field);
        }
    }
}

package ca.aval.people.roster.past;

import ca.aval.people.Pupil;
import ca.aval.people.StaffMember;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A whole person as they were, to be put back. */
public sealed interface KeptPerson {
    UUID id();

    int version();

    /** The school's or the employer's number; null when there is none. */
    @Nullable String number();

    /** A pupil with everything beneath. */
    record OfPupil(Pupil pupil) implements KeptPerson {
        @Override
        public UUID id() {
            return pupil.id().value();
        }

        @Override
        public int version() {
            return pupil.version();
        }

        @Override
        public @Nullable String number() {
            return pupil.fileNumber();
        }
    }

    /** A member of the staff with everything beneath. */
    record OfStaff(StaffMember member) implements KeptPerson {
        @Override
        public UUID id() {
            return member.id().value();
        }

        @Override
        public int version() {
            return member.version();
        }

        @Override
        public @Nullable String number() {
            return member.employeeNumber();
        }
    }
}

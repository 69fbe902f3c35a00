package ca.aval.consent.staff;

import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.UseAnswer;
import ca.aval.people.StaffId;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What an adult answered about themself; never edited, a correction is a further entry.
 *
 * @param form the form that was answered, also by letter or by word of mouth
 * @param answers one for each use of the form; none when the entry only takes another one back
 * @param signed by the person: nobody signs in their place
 * @param signedOn null: undated
 * @param receivedOn the day on which it was recorded
 * @param recordedBy the account
 * @param proof the document that was kept of it, if there is one
 * @param corrects the entry that this one replaces; it counts no more
 */
public record StaffReturned(
        UUID id,
        StaffId member,
        UUID form,
        SchoolYear year,
        List<UseAnswer> answers,
        boolean signed,
        @Nullable LocalDate signedOn,
        LocalDate receivedOn,
        Route route,
        UUID recordedBy,
        @Nullable String proof,
        @Nullable UUID corrects) {
    public StaffReturned {
        answers = List.copyOf(answers);
    }

    /** The same, in the place of that entry. */
    StaffReturned correcting(UUID wrong) {
        return new StaffReturned(
                id,
                member,
                form,
                year,
                answers,
                signed,
                signedOn,
                receivedOn,
                route,
                recordedBy,
                proof,
                wrong);
    }

    /** An entry without answers in the place of this one. */
    StaffReturned takenBack(LocalDate day, UUID recorder) {
        return new StaffReturned(
                UUID.randomUUID(),
                member,
                form,
                year,
                List.of(),
                signed,
                signedOn,
                day,
                route,
                recorder,
                null,
                id);
    }

    /** Whether both say the very same. */
    boolean says(StaffReturned other) {
        return form.equals(other.form)
                && answers.equals(other.answers)
                && signed == other.signed
                && Objects.equals(signedOn, other.signedOn)
                && route == other.route;
    }
}

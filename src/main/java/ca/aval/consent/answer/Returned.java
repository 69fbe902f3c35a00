package ca.aval.consent.answer;

import ca.aval.consent.form.WhoSigns;
import ca.aval.people.PupilId;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Answers that came back; never edited, a correction is a further entry.
 *
 * @param form the form that was answered, also by letter or by word of mouth
 * @param year the year for which that form asks
 * @param answers one for each use of the form; none when the entry only takes another one back
 * @param signatory null: unsigned
 * @param signedOn null: undated
 * @param receivedOn the day on which it was recorded
 * @param recordedBy the account
 * @param proof the document that was kept of it, if there is one
 * @param whoSigns the ages under which the form was made
 * @param corrects the entry that this one replaces; it counts no more
 */
public record Returned(
        UUID id,
        PupilId pupil,
        UUID form,
        SchoolYear year,
        List<UseAnswer> answers,
        @Nullable Signatory signatory,
        @Nullable LocalDate signedOn,
        LocalDate receivedOn,
        Route route,
        UUID recordedBy,
        @Nullable String proof,
        WhoSigns whoSigns,
        @Nullable UUID corrects) {
    public Returned {
        answers = List.copyOf(answers);
    }

    /** What was answered for that use; empty when the entry does not speak of it. */
    public Optional<Answer> answer(String use) {
        return answers.stream().filter(a -> a.use().equals(use)).map(UseAnswer::answer).findFirst();
    }

    /** The day from which it counts: that of the signature, else the one on which it came. */
    public LocalDate day() {
        return signedOn == null ? receivedOn : signedOn;
    }

    /** The same, in the place of that entry. */
    Returned correcting(UUID wrong) {
        return new Returned(
                id,
                pupil,
                form,
                year,
                answers,
                signatory,
                signedOn,
                receivedOn,
                route,
                recordedBy,
                proof,
                whoSigns,
                wrong);
    }

    /** The same, with that document as its proof. */
    Returned provedBy(@Nullable String document) {
        return new Returned(
                id,
                pupil,
                form,
                year,
                answers,
                signatory,
                signedOn,
                receivedOn,
                route,
                recordedBy,
                document,
                whoSigns,
                corrects);
    }

    /** The words of this entry once more, in the place of the one that replaced it. */
    Returned standingAgain(UUID instead, UUID recorder) {
        return new Returned(
                UUID.randomUUID(),
                pupil,
                form,
                year,
                answers,
                signatory,
                signedOn,
                receivedOn,
                route,
                recorder,
                proof,
                whoSigns,
                instead);
    }

    /** An entry without answers in the place of this one. */
    Returned takenBack(LocalDate day, UUID recorder) {
        return new Returned(
                UUID.randomUUID(),
                pupil,
                form,
                year,
                List.of(),
                signatory,
                signedOn,
                day,
                route,
                recorder,
                null,
                whoSigns,
                id);
    }
}

package ca.aval.consent.staff;

import ca.aval.consent.answer.ConsentHistory;
import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.Signatory;
import ca.aval.consent.answer.UseState;
import ca.aval.consent.answer.Withdrawal;
import ca.aval.consent.form.WhoSigns;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.StaffId;

import java.time.LocalDate;
import java.util.List;

/**
 * What one adult was asked about themself, what they answered, and what they took back, in no
 * particular order.
 */
public record StaffHistory(
        StaffId member,
        List<Asked> asked,
        List<StaffReturned> returned,
        List<StaffWithdrawal> withdrawn) {
    /** At any age the person decides alone. */
    private static final WhoSigns ALONE = new WhoSigns(0, 0);

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    public StaffHistory {
        asked = List.copyOf(asked);
        returned = List.copyOf(returned);
        withdrawn = List.copyOf(withdrawn);
    }

    /** The entries that no other entry corrects. */
    public List<StaffReturned> standing() {
        return returned.stream()
                .filter(r -> returned.stream().noneMatch(o -> r.id().equals(o.corrects())))
                .toList();
    }

    /** Where the person’s consent to that use stands on that day. */
    public UseState state(String use, LocalDate day) {
        return UseState.of(asOfOneWhoDecidesAlone(), use, day);
    }

    /** The same as the history of somebody who decides alone, so that it is read by one rule. */
    public ConsentHistory asOfOneWhoDecidesAlone() {
        PupilId id = new PupilId(member.value());
        Pupil person =
                new Pupil(id, 0, null, new PersonName("—", ""), LONG_AGO, List.of(), List.of());
        return new ConsentHistory(
                person,
                asked,
                returned.stream().map(r -> returned(id, r)).toList(),
                withdrawn.stream().map(w -> withdrawal(id, w)).toList());
    }

    private static Returned returned(PupilId id, StaffReturned entry) {
        return new Returned(
                entry.id(),
                id,
                entry.form(),
                entry.year(),
                entry.answers(),
                entry.signed() ? new Signatory.ThePupil() : null,
                entry.signedOn(),
                entry.receivedOn(),
                entry.route(),
                entry.recordedBy(),
                entry.proof(),
                ALONE,
                entry.corrects());
    }

    private static Withdrawal withdrawal(PupilId id, StaffWithdrawal taken) {
        return new Withdrawal(
                taken.id(),
                id,
                taken.use(),
                new Signatory.ThePupil(),
                taken.day(),
                taken.at(),
                taken.route(),
                taken.recordedBy());
    }
}

package ca.aval.consent.answer;

import ca.aval.people.Pupil;
import ca.aval.people.PupilId;

import java.util.List;
import java.util.Map;

/** Port: find and keep answers and withdrawals. To be used inside a unit of work. */
public interface Consents {
    /** The history of each of those pupils, empty where nothing was ever asked. */
    Map<PupilId, ConsentHistory> of(List<Pupil> pupils);

    /** The history of one pupil. */
    default ConsentHistory of(Pupil pupil) {
        return of(List.of(pupil))
                .getOrDefault(
                        pupil.id(), new ConsentHistory(pupil, List.of(), List.of(), List.of()));
    }

    void add(Returned returned);

    void add(Withdrawal withdrawal);
}

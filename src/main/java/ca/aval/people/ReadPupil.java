package ca.aval.people;

import ca.aval.journal.RecordHistory;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.text.SearchKey;
import ca.aval.platform.time.SchoolClock;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;
import java.util.Optional;

/** Reads everything that is known of one pupil. */
public final class ReadPupil {
    private final Guard guard;
    private final UnitOfWork unitOfWork;
    private final People people;
    private final PupilForms forms;
    private final RecordHistory history;
    private final SchoolClock clock;

    public ReadPupil(
            Guard guard,
            UnitOfWork unitOfWork,
            People people,
            PupilForms forms,
            RecordHistory history,
            SchoolClock clock) {
        this.guard = guard;
        this.unitOfWork = unitOfWork;
        this.people = people;
        this.forms = forms;
        this.history = history;
        this.clock = clock;
    }

    /**
     * The pupil with their namesakes, forms and past; nothing when nobody is known by that. Who may
     * not see legal facts gets what follows from them today, without grounds, hidden addresses or
     * past.
     */
    public Optional<PupilRecord> read(PupilId id) {
        guard.require(Permission.SEE_PEOPLE);
        boolean whole = guard.may(Permission.SEE_LEGAL_FACTS);
        List<Pupil> everyone = unitOfWork.read(people::everyone);
        return everyone.stream()
                .filter(pupil -> pupil.id().equals(id))
                .findFirst()
                .map(
                        pupil ->
                                new PupilRecord(
                                        whole ? pupil : plain(pupil),
                                        namesakes(pupil, everyone).stream()
                                                .map(other -> whole ? other : plain(other))
                                                .toList(),
                                        forms.of(id),
                                        whole ? history.of(id.value()) : List.of()));
    }

    private Pupil plain(Pupil pupil) {
        return PlainRecord.of(pupil, clock.today());
    }

    private static List<Pupil> namesakes(Pupil pupil, List<Pupil> everyone) {
        String name = SearchKey.of(pupil.name().sorted());
        return everyone.stream()
                .filter(other -> !other.id().equals(pupil.id()))
                .filter(other -> SearchKey.of(other.name().sorted()).equals(name))
                .toList();
    }
}

package ca.aval.people.change;

import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilForms;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

/** Puts a record back as it was, as long as nobody changed it meanwhile. */
public final class RestorePupil {
    private static final String ACT = "RESTORE_PUPIL";

    private final Guard guard;
    private final PupilDesk desk;
    private final PupilForms forms;

    public RestorePupil(Guard guard, UnitOfWork unitOfWork, People people, PupilForms forms) {
        this.guard = guard;
        desk = new PupilDesk(unitOfWork, people);
        this.forms = forms;
    }

    /**
     * @param left how the record was left; null when it had been taken out
     * @param wanted how it becomes again; null when it goes
     */
    public Edited<Pupil> restore(@Nullable Pupil left, @Nullable Pupil wanted) {
        guard.require(Permission.CHANGE_PEOPLE);
        boolean facts = left != null && wanted != null && !left.facts().equals(wanted.facts());
        if (facts) {
            guard.require(Permission.RECORD_LEGAL_FACTS);
        }
        if (left == null) {
            return wanted == null
                    ? new Edited.Refused<>(EditRefusal.NOTHING_CHANGED)
                    : desk.add(ACT, wanted.atVersion(0));
        }
        Pupil now = desk.current(left);
        // by content: taking back several acts in a row counts changes, too
        if (now == null || !now.atVersion(0).equals(left.atVersion(0))) {
            return new Edited.Refused<>(EditRefusal.CHANGED_BY_ANOTHER);
        }
        if (wanted != null) {
            return desk.change(ACT, now, wanted.atVersion(now.version()));
        }
        return forms.of(now.id()).isEmpty()
                ? desk.remove(ACT, now)
                : new Edited.Refused<>(EditRefusal.HAS_FORMS);
    }
}

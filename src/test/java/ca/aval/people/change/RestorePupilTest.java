package ca.aval.people.change;

import static ca.aval.people.change.Office.DAY;
import static ca.aval.people.change.Office.kept;
import static ca.aval.people.change.Office.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.Pupil;
import ca.aval.people.PupilForms;
import ca.aval.people.SomePupils;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.Set;

final class RestorePupilTest {
    private final Office office = new Office();

    private final RestorePupil restore = office.pupils(Role.SECRETARY).restore();

    @Test
    void severalActsAreTakenBackInTurn() {
        Pupil one = kept(move(office.pupil, "042"));
        Pupil two = kept(move(one, "051"));
        Pupil back = kept(restore.restore(two, one));
        assertEquals("042", back.enrolment(SomePupils.YEAR).orElseThrow().group());
        Pupil first = kept(restore.restore(one, office.pupil));
        assertEquals(office.pupil.enrolments(), first.enrolments());
        assertEquals(Set.of(), first.handEdited());
        assertEquals("RESTORE_PUPIL", office.work.acts().getLast().name());
    }

    @Test
    void whatSomebodyChangedMeanwhileIsLeftAlone() {
        Pupil one = kept(move(office.pupil, "042"));
        kept(move(one, "051"));
        assertEquals(EditRefusal.CHANGED_BY_ANOTHER, refused(restore.restore(one, office.pupil)));
    }

    @Test
    void anAddedPupilGoesUnlessAFormNamesThem() {
        office.forms.add(new PupilForms.Form(SomePupils.YEAR, "2026-C-0001", DAY));
        assertEquals(EditRefusal.HAS_FORMS, refused(restore.restore(office.pupil, null)));
        office.forms.clear();
        assertEquals(
                new Edited.Kept<Pupil>(office.pupil, null), restore.restore(office.pupil, null));
        assertTrue(office.people.everyone().isEmpty());
        assertEquals(office.pupil, kept(restore.restore(null, office.pupil)));
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        assertThrows(
                Problem.class,
                () -> office.pupils(Role.READ_ONLY).restore().restore(office.pupil, null));
        assertTrue(office.work.acts().isEmpty());
    }

    private Edited<Pupil> move(Pupil pupil, String group) {
        return office.pupils(Role.SECRETARY)
                .move()
                .move(pupil, new ClassStay(SomePupils.YEAR, group, "4", DAY));
    }
}

package ca.aval.people.roster.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.people.SomePupils;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class RedoLastImportTest {
    private static final String LEA = "1;Savoie;Léa;2016-12-22;4;041;;;\r\n";

    private final UndoneSchool school = new UndoneSchool();

    @Test
    void theImportIsDoneAgainAsItWas() {
        school.imports(LEA);
        Set<String> imported = school.content();
        assertEquals(new TurnedImport.Nothing(), school.redo(Role.SECRETARY));
        school.undo(Role.SECRETARY);

        assertInstanceOf(TurnedImport.Turned.class, school.redo(Role.SECRETARY));
        assertEquals(imported, school.content());
        assertEquals("REDO_IMPORT", school.unitOfWork.acts().getLast().name());
    }

    @Test
    void aPupilEnteredMeanwhileUnderTheSameNumberIsNotDoubled() {
        school.imports(LEA);
        school.undo(Role.SECRETARY);
        school.people.add(List.of(SomePupils.pupil("1", "Savoie", "Léa", "2016-12-22", "041")));

        assertEquals(new TurnedImport.Depended(1, 0), school.redo(Role.SECRETARY));
        assertEquals(1, school.content().size());
    }

    @Test
    void isRefusedWithoutPermission() {
        Problem refused = assertThrows(Problem.class, () -> school.redo(Role.READ_ONLY));

        assertEquals(Problem.Kind.NOT_ALLOWED, refused.kind());
    }
}

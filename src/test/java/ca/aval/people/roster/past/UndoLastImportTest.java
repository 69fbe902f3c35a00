package ca.aval.people.roster.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.people.Pupil;
import ca.aval.people.SomePupils;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

class UndoLastImportTest {
    private static final String LEA =
            "1;Savoie;Léa;2016-12-22;4;041;Savoie;Maëlle;m@exemple.com\r\n";
    private static final String NOE = "2;Caron;Noé;2016-05-14;4;042;Caron;Hugo;\r\n";

    private final UndoneSchool school = new UndoneSchool();

    @Test
    void newPupilsGoAndChangedOnesAreWhatTheyWere() {
        school.imports(LEA);
        Set<String> before = school.content();
        school.imports(LEA.replace(";041;", ";042;").replace("m@", "n@") + NOE);
        assertNotEquals(before, school.content());

        TurnedImport turned = school.undo(Role.SECRETARY);

        PastImport now = assertInstanceOf(TurnedImport.Turned.class, turned).now();
        assertEquals(List.of(1, 1), List.of(now.added(), now.changed()));
        assertEquals(before, school.content());
        assertEquals("UNDO_IMPORT", school.unitOfWork.acts().getLast().name());
    }

    @Test
    void whateverAListSaysComesBackAndGoesAgain() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            UndoneSchool one = new UndoneSchool();
            one.imports(list(random));
            Set<String> before = one.content();
            one.imports(list(random));
            Set<String> after = one.content();
            if (before.equals(after)) {
                continue;
            }
            for (int turn = 0; turn < 2; turn++) {
                one.undo(Role.SECRETARY);
                assertEquals(before, one.content(), "undone, seed " + seed);
                one.redo(Role.SECRETARY);
                assertEquals(after, one.content(), "redone, seed " + seed);
            }
        }
    }

    private static String list(Random random) {
        StringBuilder rows = new StringBuilder();
        for (int number = 1; number <= 12; number++) {
            if (random.nextInt(4) > 0) {
                rows.append(
                        "%d;Roy;%s;2016-05-%02d;%s;04%d;%s;%s;%s\r\n"
                                .formatted(
                                        number,
                                        List.of("Ève", "Luc", "Zoé").get(random.nextInt(3)),
                                        number,
                                        List.of("4", "5", "").get(random.nextInt(3)),
                                        random.nextInt(3),
                                        List.of("Roy", "Caron", "").get(random.nextInt(3)),
                                        List.of("Hugo", "Anne").get(random.nextInt(2)),
                                        List.of("", "a@exemple.com").get(random.nextInt(2))));
            }
        }
        return rows.toString();
    }

    @Test
    void anOlderImportDoesNotTakeBackTheLastOne() {
        school.imports(LEA);
        UUID older = school.pastImports.last().orElseThrow().id();
        school.imports(LEA + NOE);
        Set<String> before = school.content();

        assertEquals(new TurnedImport.NotLast(), school.undo(older));
        assertEquals(before, school.content());
        school.undo(Role.SECRETARY);
        assertEquals(new TurnedImport.NotLast(), school.undo(older));
        assertEquals(new TurnedImport.NotLast(), school.redo(older));
        UUID last = school.pastImports.last().orElseThrow().id();
        assertInstanceOf(TurnedImport.Turned.class, school.redo(last));
        assertInstanceOf(TurnedImport.Turned.class, school.undo(last));
    }

    @Test
    void staffComesAndGoesLikePupils() {
        String header = "Matricule;Nom;Prénom;Fonction;Courriel\r\n";
        school.importsList(header + "1;Roy;Luc;Concierge;\r\n");
        Set<String> before = school.content();
        school.importsList(header + "1;Roy;Luc;Direction;\r\n2;Caron;Ève;Enseignante;\r\n");
        Set<String> after = school.content();
        assertEquals(2, after.size());

        school.undo(Role.SECRETARY);
        assertEquals(before, school.content());
        school.redo(Role.SECRETARY);
        assertEquals(after, school.content());
    }

    @Test
    void nothingIsUndoneTwiceOrWithoutAnImport() {
        assertEquals(new TurnedImport.Nothing(), school.undo(Role.SECRETARY));
        school.imports(LEA);
        school.undo(Role.SECRETARY);
        assertEquals(new TurnedImport.Nothing(), school.undo(Role.SECRETARY));
        assertEquals(Set.of(), school.content());
    }

    @Test
    void aPupilEditedSinceKeepsTheImport() {
        school.imports(LEA + NOE);
        Pupil known = school.only();
        school.people.change(known, known);
        Set<String> before = school.content();

        assertEquals(new TurnedImport.Depended(1, 0), school.undo(Role.SECRETARY));
        assertEquals(before, school.content());
        assertEquals(1, school.unitOfWork.acts().size());
    }

    @Test
    void aFormPrintedSinceKeepsTheImportAndAnOlderOneDoesNot() {
        school.imports(LEA);
        school.uses.put(school.only().id(), 1);
        assertEquals(new TurnedImport.Depended(0, 1), school.undo(Role.SECRETARY));

        school.imports(LEA.replace(";041;", ";042;"));
        assertInstanceOf(TurnedImport.Turned.class, school.undo(Role.SECRETARY));
        assertEquals("041", school.only().enrolment(SomePupils.YEAR).orElseThrow().group());
    }

    @Test
    void isRefusedWithoutPermission() {
        school.imports(LEA);

        Problem refused = assertThrows(Problem.class, () -> school.undo(Role.READ_ONLY));

        assertEquals(Problem.Kind.NOT_ALLOWED, refused.kind());
        assertEquals(1, school.content().size());
    }
}

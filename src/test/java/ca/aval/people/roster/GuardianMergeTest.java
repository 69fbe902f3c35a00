package ca.aval.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.Guardian;
import ca.aval.people.GuardianField;
import ca.aval.people.LegalFact;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Period;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.SomePupils;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class GuardianMergeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 3);
    private static final String LEA = Lists.row("9001", "Savoie", "Léa", "2016-12-22", "041");
    private static final String ANOTHER = LEA.replace("Ouellet;Hugo;Père;", "Boily;Jean;Tuteur;");

    private static PlannedPupils planned(List<Pupil> known, LocalDate day, String row) {
        RosterReading.Read read = Lists.read(Lists.csv(Lists.HEADER, row));
        return PlannedPupils.of(
                RosterPlan.against(read, known, SomePupils.YEAR), SomePupils.YEAR, day);
    }

    private static Pupil known() {
        return planned(List.of(), DAY, LEA).added().getFirst();
    }

    private static Pupil after(Pupil known, String row) {
        return planned(List.of(known), LATER, row).changed().getFirst().after();
    }

    private static Pupil withFact(Pupil pupil, Guardian adult) {
        return pupil.withFacts(
                List.of(
                        new LegalFact(
                                UUID.randomUUID(),
                                LegalFactKind.NO_CONTACT,
                                adult.id(),
                                new Period(DAY, null),
                                null,
                                "Direction",
                                DAY)));
    }

    private static List<String> families(Pupil pupil) {
        return pupil.guardians().stream().map(g -> g.rank() + " " + g.name().family()).toList();
    }

    @Test
    void anAdultOfWhomAFactIsKnownIsNeverReplaced() {
        Pupil known = known();
        Guardian father = known.guardians().get(1);

        Pupil after = after(withFact(known, father), ANOTHER);

        assertEquals(List.of("1 Savoie", "2 Ouellet", "3 Boily"), families(after));
        assertEquals(father, after.guardians().get(1));
        assertEquals(father.id(), after.facts().getFirst().guardian());
        Guardian back = after(after, LEA.replace(";041;", ";042;")).guardians().get(1);
        assertEquals(father.id(), back.id());
        assertTrue(planned(List.of(after), LATER, ANOTHER).changed().isEmpty());
    }

    @Test
    void evenWhereTheListIsToWin() {
        Pupil known = known();
        Pupil corrected =
                known.withGuardians(
                        List.of(
                                known.guardians().getFirst(),
                                known.guardians()
                                        .get(1)
                                        .withHandEdited(Set.of(GuardianField.PHONE))));
        Pupil believed = HandEdits.forgotten(withFact(corrected, corrected.guardians().get(1)));

        Pupil after = after(believed, ANOTHER);

        assertEquals(List.of("1 Savoie", "2 Ouellet", "3 Boily"), families(after));
    }

    @Test
    void anAdultNamedByHandDoesNotTakeInSomebodyElse() {
        Pupil known = known();
        Guardian father = known.guardians().get(1);
        Guardian named =
                new Guardian(
                        father.id(),
                        2,
                        new PersonName("Gagnon", "Luc"),
                        father.capacity(),
                        father.household(),
                        father.language(),
                        father.email(),
                        father.phone(),
                        father.address(),
                        Set.of(GuardianField.NAME));
        Pupil corrected = known.withGuardians(List.of(known.guardians().getFirst(), named));

        Pupil after = after(corrected, ANOTHER.replace("418-555-0102", "418-555-0199"));

        assertEquals(List.of("1 Savoie", "2 Gagnon", "3 Boily"), families(after));
        assertEquals(named, after.guardians().get(1));
        assertEquals("418-555-0199", after.guardians().get(2).phone());
    }
}

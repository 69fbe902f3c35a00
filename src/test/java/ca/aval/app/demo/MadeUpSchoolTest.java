package ca.aval.app.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.LegalFact;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Period;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.StaffMember;
import ca.aval.platform.time.SchoolYear;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

final class MadeUpSchoolTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 2);
    private static final PersonName DIRECTOR = new PersonName("Arsenault", "Mireille");

    private final List<Pupil> pupils =
            new MadeUpCircumstances(TODAY).of(new MadeUpPupils(YEAR, 1).all());
    private final List<StaffMember> staff = new MadeUpStaff(YEAR, TODAY, DIRECTOR).all();

    @Test
    void itIsTheSameSchoolEachTime() {
        assertEquals(staff, new MadeUpStaff(YEAR, TODAY, DIRECTOR).all());
        assertEquals(pupils, new MadeUpCircumstances(TODAY).of(new MadeUpPupils(YEAR, 1).all()));
        assertEquals(456, pupils.size());
        assertEquals(19, MadeUpPupils.groups().size());
    }

    @Test
    void eachGroupHasItsTeacherAndSomeoneIsInEachState() {
        Set<String> taught =
                staff.stream()
                        .flatMap(m -> m.functions().stream())
                        .filter(f -> f.title().equals("Titulaire"))
                        .map(f -> String.valueOf(f.about()))
                        .collect(Collectors.toSet());
        assertEquals(Set.copyOf(MadeUpPupils.groups()), taught);
        Map<Period.Standing, Long> standings =
                staff.stream()
                        .collect(
                                Collectors.groupingBy(
                                        m -> m.standing(TODAY), Collectors.counting()));
        assertEquals(
                Map.of(
                        Period.Standing.PRESENT, (long) staff.size() - 2,
                        Period.Standing.TO_COME, 1L,
                        Period.Standing.ENDED, 1L),
                standings);
        assertEquals(1, staff.stream().filter(m -> m.isOnLeave(TODAY)).count());
        assertEquals(staff.size(), staff.stream().map(m -> m.name().full()).distinct().count());
    }

    @Test
    void somePupilsHaveWhatJudgmentsAndAgenciesSay() {
        Set<LegalFactKind> kinds =
                pupils.stream()
                        .flatMap(p -> p.facts().stream())
                        .map(LegalFact::kind)
                        .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        LegalFactKind.NO_CONTACT,
                        LegalFactKind.CONFIDENTIAL_ADDRESS,
                        LegalFactKind.COURT_ORDER,
                        LegalFactKind.CHILD_PROTECTION,
                        LegalFactKind.PUBLICATION_PROHIBITED,
                        LegalFactKind.EMANCIPATED_SIMPLE),
                kinds);
    }

    @Test
    void thereAreTwinsAndTwoPupilsOfOneName() {
        assertTrue(
                pupils.stream().anyMatch(a -> pupils.stream().anyMatch(b -> isTwin(a, b))),
                "twins");
        assertEquals(first("301").name(), first("501").name());
    }

    private static boolean isTwin(Pupil a, Pupil b) {
        return a.birthDate().equals(b.birthDate())
                && a.name().family().equals(b.name().family())
                && !a.name().given().equals(b.name().given())
                && a.guardians().getFirst().address().equals(b.guardians().getFirst().address());
    }

    private Pupil first(String group) {
        return pupils.stream()
                .filter(p -> p.enrolments().getLast().group().equals(group))
                .findFirst()
                .orElseThrow();
    }
}

package ca.aval.people.year;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.people.SomeStaff;
import ca.aval.people.StaffInMemory;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

final class StaffEndingsTest {
    private final StaffInMemory staff = new StaffInMemory();

    @Test
    void whoeverLeavesThisYearIsNamedWithTheirLastDay() {
        LocalDate last = LocalDate.of(2027, 3, 26);
        staff.add(
                List.of(
                        SomeStaff.teacher("10432", "Élie", "Rosalie", "041"),
                        SomeStaff.volunteer("Zhao", "Wei", LocalDate.of(2027, 1, 11), last),
                        SomeStaff.volunteer(
                                "Gagnon",
                                "Line",
                                LocalDate.of(2025, 1, 6),
                                LocalDate.of(2025, 6, 20))));
        assertEquals(
                List.of(new EndingEngagements.Ending("Zhao, Wei", "", last)),
                new StaffEndings(staff).endingBy(LocalDate.of(2027, 6, 30)));
    }

    @Test
    void whoeverStaysLongerIsNot() {
        staff.add(SomeStaff.school());
        assertEquals(List.of(), new StaffEndings(staff).endingBy(LocalDate.of(2025, 1, 1)));
    }
}

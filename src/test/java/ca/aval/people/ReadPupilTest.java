package ca.aval.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

final class ReadPupilTest {
    private final PeopleInMemory people = new PeopleInMemory();
    private final PupilForms.Form form =
            new PupilForms.Form(SomePupils.YEAR, "2026-C-0001", LocalDate.of(2026, 9, 2));
    private final ReadPupil read =
            new ReadPupil(
                    Guard.of(Role.READ_ONLY),
                    new UnitOfWorkInMemory(),
                    people,
                    id -> List.of(form),
                    id -> List.of());

    @Test
    void row4_namesakesAreNamedSoThatNobodyIsTakenForAnother() {
        people.add(SomePupils.school());
        Pupil felix = people.everyone().getFirst();
        PupilRecord record = read.read(felix.id()).orElseThrow();
        assertEquals(felix, record.pupil());
        assertEquals(List.of("2250"), record.namesakes().stream().map(Pupil::fileNumber).toList());
        assertEquals(List.of(form), record.forms());
    }

    @Test
    void nobodyIsFoundByAnUnknownIdentity() {
        assertTrue(read.read(PupilId.random()).isEmpty());
    }
}

package ca.aval.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.time.SchoolClock;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

final class ReadPupilTest {
    private static final SchoolClock CLOCK =
            new SchoolClock(Clock.fixed(Instant.parse("2026-10-05T14:00:00Z"), ZoneOffset.UTC));

    private final PeopleInMemory people = new PeopleInMemory();
    private final PupilForms.Form form =
            new PupilForms.Form(SomePupils.YEAR, "2026-C-0001", LocalDate.of(2026, 9, 2));
    private final ReadPupil read =
            new ReadPupil(
                    Guard.of(Role.READ_ONLY),
                    new UnitOfWorkInMemory(),
                    people,
                    id -> List.of(form),
                    id -> List.of(),
                    CLOCK);

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
    void whoMayOnlyReadGetsWhatFollowsFromAFactAndNotTheFact() {
        people.add(SomePupils.school());
        Pupil felix = people.everyone().getFirst();
        LocalDate day = CLOCK.today();
        Pupil placed =
                felix.withFacts(
                        List.of(
                                new LegalFact(
                                        UUID.randomUUID(),
                                        LegalFactKind.CHILD_PROTECTION,
                                        null,
                                        Period.since(day.minusDays(4)),
                                        "DPJ",
                                        "Odile Vachon",
                                        day)));
        people.change(felix, placed);
        Pupil shown = read.read(felix.id()).orElseThrow().pupil();
        assertTrue(shown.on(day).publicationProhibited());
        LegalFact fact = shown.facts().getFirst();
        assertEquals(LegalFactKind.PUBLICATION_PROHIBITED, fact.kind());
        assertEquals("", fact.seenBy());
        assertNull(fact.note());
        assertEquals(List.of(), read.read(felix.id()).orElseThrow().history());
    }

    @Test
    void nobodyIsFoundByAnUnknownIdentity() {
        assertTrue(read.read(PupilId.random()).isEmpty());
    }
}

package ca.aval.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.journal.RegisterNames.Subject;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Optional;

final class ReadJournalTest {
    private final SomeActs acts = new SomeActs();
    private final ReadJournal read = acts.reading(Role.PRINCIPAL);

    @Test
    void theLatestActComesFirstWithTodaysNames() {
        List<JournalEntry> entries = read.read();
        assertEquals(
                List.of("SEE_PUPIL", "MOVE_PUPIL", "SET_UP"),
                entries.stream().map(e -> e.line().act()).toList());
        assertEquals("Odile Vachon", entries.getFirst().person());
        assertEquals(
                List.of("Léa Ménard"),
                entries.getFirst().subjects().stream().map(Subject::name).toList());
        assertEquals("", entries.getLast().person());
    }

    @Test
    void aRecordThatIsGoneHasNoName() {
        acts.names.clear();
        assertEquals(List.of(), read.read().getFirst().subjects());
    }

    @Test
    void aPrintedHeadIsFoundAtItsAct() {
        assertEquals(Optional.of("MOVE_PUPIL"), read.at("2222 2222 2222").map(e -> e.line().act()));
        assertEquals(Optional.empty(), read.at("2222 2222 2223"));
        assertEquals(Optional.empty(), read.at("2222"));
        assertEquals("3333 3333 3333", read.head());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SECRETARY", "READ_ONLY"})
    void otherRolesDoNotReadIt(Role role) {
        ReadJournal refused = acts.reading(role);
        assertThrows(Problem.class, refused::read);
        assertThrows(Problem.class, refused::head);
        assertThrows(Problem.class, () -> refused.at("2222 2222 2222"));
        assertEquals(Problem.Kind.NOT_ALLOWED, assertThrows(Problem.class, refused::read).kind());
    }
}

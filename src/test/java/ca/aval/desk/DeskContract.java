package ca.aval.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/** What every desk does, in a register or without one. */
interface DeskContract {
    Desk desk();

    @Test
    default void whatIsKeptLastIsFound() {
        Desk desk = desk();
        assertEquals(Optional.empty(), desk.kept("layout.people"));
        desk.keep("layout.people", "{\"a\":1}");
        desk.keep("layout.people", "{\"a\":2}");
        assertEquals(Optional.of("{\"a\":2}"), desk.kept("layout.people"));
    }

    @Test
    default void keysThatBeginSoComeInOrder() {
        Desk desk = desk();
        desk.keep("view.b", "{}");
        desk.keep("view.a", "{}");
        desk.keep("viewer", "{}");
        desk.keep("View.c", "{}");
        assertEquals(List.of("view.a", "view.b"), desk.keys("view."));
        assertEquals(4, desk.keys("").size());
    }

    @Test
    default void whatIsForgottenIsGone() {
        Desk desk = desk();
        desk.keep("draft.1", "{}");
        desk.forget("draft.1");
        desk.forget("draft.2");
        assertEquals(Optional.empty(), desk.kept("draft.1"));
        assertEquals(List.of(), desk.keys("draft."));
    }

    @Test
    default void aLongDraftComesBackWhole() {
        Desk desk = desk();
        String draft = "é".repeat(200_000);
        desk.keep("draft.long", draft);
        assertEquals(Optional.of(draft), desk.kept("draft.long"));
    }
}

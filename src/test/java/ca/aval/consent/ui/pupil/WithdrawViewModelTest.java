package ca.aval.consent.ui.pupil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.answer.Route;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WithdrawViewModelTest {
    private PupilDesk desk;

    @BeforeAll
    void open(@TempDir Path folder) {
        desk = new PupilDesk(folder.resolve("register"));
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void whatIsAllowedIsTickedAndWhoAsksMustBeSaid() {
        WithdrawViewModel model = desk.withdraw(0);
        assertFalse(model.ready().get());
        assertEquals(
                List.of("Maude Nadeau, mère", "Alix Nadeau, l’élève", "Quelqu’un d’autre"),
                model.askers().stream().map(WithdrawViewModel.Who::name).toList());
        model.who().set(model.askers().getLast());
        assertFalse(model.ready().get());
        model.other().set("Rose Roy");
        assertTrue(model.ready().get());
        model.uses().values().forEach(tick -> tick.set(false));
        assertFalse(model.ready().get());
    }

    @Test
    void severalUsesStopAtOnceAndTheOthersStay() {
        WithdrawViewModel model = desk.withdraw(2);
        List<UseLine> lines = List.copyOf(model.uses().keySet());
        lines.stream()
                .skip(2)
                .forEach(line -> Objects.requireNonNull(model.uses().get(line)).set(false));
        model.who().set(model.askers().getFirst());
        model.route().set(Route.EMAIL);
        List<String> told = new ArrayList<>();
        model.withdraw((said, withdrawal) -> told.add(said + withdrawal.route()));
        assertEquals(
                List.of(
                        "C’est retiré et cela compte déjà\u00A0: %s, %s.EMAIL"
                                .formatted(lines.get(0).label(), lines.get(1).label())),
                told);
        List<String> states = desk.of(2).uses().stream().map(use -> use.state().word()).toList();
        assertEquals(List.of("Retiré", "Retiré", "Permis"), states.subList(0, 3));
        assertEquals("", model.refusal().get());
    }

    @Test
    void pressedTwiceItIsTakenBackOnce() {
        WithdrawViewModel model = desk.withdraw(1);
        model.who().set(model.askers().getLast());
        List<String> told = new ArrayList<>();
        model.other().set("x".repeat(201));
        model.withdraw((said, withdrawal) -> told.add(said));
        model.other().set("Rose Roy");
        model.withdraw((said, withdrawal) -> told.add(said));
        model.withdraw((said, withdrawal) -> told.add(said));
        assertEquals(1, told.size());
        assertEquals("", model.refusal().get());
    }

    @Test
    void aNameThatIsTooLongIsRefusedBesideTheField() {
        WithdrawViewModel model = desk.withdraw(0);
        model.who().set(model.askers().getLast());
        model.other().set("x".repeat(201));
        model.withdraw((said, withdrawal) -> assertNull(said));
        assertTrue(model.refusal().get().contains("200"));
    }
}

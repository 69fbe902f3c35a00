package ca.aval.journal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.journal.JournalPlace;
import ca.aval.journal.SomeActs;
import ca.aval.journal.Verified;
import ca.aval.journal.VerifyRegister;
import ca.aval.kit.ListTools;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Look;
import ca.aval.kit.UiTest;
import ca.aval.kit.Words;
import ca.aval.platform.settings.Settings;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

final class JournalOnScreenTest extends UiTest {
    @ParameterizedTest
    @ValueSource(ints = {560, 1000, 1366})
    void theChosenActIsToldBesideTheListWhateverTheWidth(int width) {
        LiveSettings settings =
                new LiveSettings(
                        new Settings(Language.FRENCH, ThemeChoice.LIGHT, 100, null, null), s -> {});
        Words words = Words.of(JournalView.class, "journal_ui", settings.language());
        SchoolClock clock =
                new SchoolClock(
                        Clock.fixed(
                                Instant.parse("2026-10-05T14:00:00Z"),
                                ZoneId.of("America/Toronto")));
        SomeActs acts = new SomeActs();
        ImmediateWork work = new ImmediateWork();
        doOnScreen(
                () -> {
                    JournalViewModel model =
                            new JournalViewModel(
                                    acts.reading(Role.PRINCIPAL),
                                    () -> {},
                                    clock,
                                    work,
                                    words,
                                    p -> {});
                    JournalView view =
                            new JournalView(
                                    model,
                                    new ProofViewModel(
                                            acts.reading(Role.PRINCIPAL),
                                            new VerifyRegister(
                                                    Guard.of(Role.PRINCIPAL),
                                                    p -> new Verified.Stopped()),
                                            clock,
                                            work,
                                            words),
                                    words,
                                    ListTools.of(settings));
                    StackPane root = new StackPane(view.content());
                    Scene scene = new Scene(root, width, 768);
                    new Look(settings).dress(scene);
                    view.shown(new JournalPlace());
                    scene.snapshot(null);
                    ((TableView<?>) root.lookup(".data-table")).getSelectionModel().select(0);
                    scene.snapshot(null);
                    assertEquals(List.of(), cutMoments(root));
                    String told =
                            root.lookupAll(".journal-act .label").stream()
                                    .map(node -> ((Label) node).getText())
                                    .collect(Collectors.joining(" | "));
                    assertTrue(told.contains("3333 3333 3333"), told + " " + model.chosen().get());
                });
    }

    /** The moments of which the list shows only the beginning. */
    private static List<String> cutMoments(StackPane root) {
        TableView<?> acts = (TableView<?>) root.lookup(".data-table");
        return acts.lookupAll(".table-cell").stream()
                .map(node -> (TableCell<?, ?>) node)
                .filter(cell -> cell.getTableColumn() == acts.getVisibleLeafColumn(0))
                .filter(cell -> cell.getText() != null && !cell.getText().isEmpty())
                .filter(cell -> !((Text) cell.lookup(".text")).getText().equals(cell.getText()))
                .map(TableCell::getText)
                .toList();
    }
}

package ca.aval.security.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.aval.kit.Look;
import ca.aval.kit.PasswordEntry;
import ca.aval.kit.UiTest;
import ca.aval.kit.Words;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.security.ExportActs;
import ca.aval.security.Guard;
import ca.aval.security.Permission;
import ca.aval.security.RecordExport;
import ca.aval.security.Role;
import ca.aval.shell.Dialogs;
import ca.aval.shell.ShellView;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

/** A list leaves by permission, by the password when it is long, and never unwritten. */
final class ExportGateTest extends UiTest {
    private static final String PASSWORD = "quatre velos sous la pluie";
    private final UnitOfWorkInMemory work = new UnitOfWorkInMemory();
    private Stage stage;
    private int left;

    @BeforeEach
    void window() {
        stage = show(StackPane::new);
    }

    private ExportGate gate(Role role) {
        return onScreen(
                () ->
                        new ExportGate(
                                () -> Guard.of(role).require(Permission.EXPORT_LISTS),
                                ExportActs.of(
                                        Guard.of(role),
                                        work,
                                        typed -> new String(typed).equals(PASSWORD)),
                                new ImmediateWork(),
                                new Dialogs(
                                        stage,
                                        new Look(settings),
                                        Words.of(ShellView.class, "shell", settings.language())),
                                Words.of(AccountsView.class, "accounts", settings.language()),
                                Words.of(Words.class, "kit", settings.language())));
    }

    @Test
    void aShortListLeavesAndIsInTheJournal() {
        ExportGate gate = gate(Role.SECRETARY);
        doOnScreen(() -> gate.sheet("pupils", RecordExport.BULK - 1, () -> left++));
        assertEquals(1, left);
        assertEquals(List.of("EXPORTED_LIST list=pupils count=49"), acts());
    }

    @Test
    void aLongListAsksForThePasswordAgain() {
        ExportGate gate = gate(Role.SECRETARY);
        later(() -> gate.sheet("pupils", RecordExport.BULK, () -> left++));
        type("un autre mot de passe");
        robot.type(KeyCode.ENTER);
        assertEquals(0, left);
        assertEquals(List.of(), acts());
        type(PASSWORD);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, left);
        assertEquals(List.of("EXPORTED_LIST list=pupils count=50"), acts());
        assertEquals(1, Window.getWindows().size());
    }

    @Test
    void givingUpWritesNothing() {
        ExportGate gate = gate(Role.SECRETARY);
        later(() -> gate.copy("staff", RecordExport.BULK, () -> left++));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, left);
        assertEquals(List.of(), acts());
        assertEquals(1, Window.getWindows().size());
    }

    @Test
    void aFewLinesAreCopiedFreely() {
        ExportGate gate = gate(Role.SECRETARY);
        doOnScreen(() -> gate.copy("staff", 3, () -> left++));
        assertEquals(1, left);
        assertEquals(List.of(), acts());
    }

    @Test
    void whoOnlyReadsTakesNoListOut() {
        ExportGate gate = gate(Role.READ_ONLY);
        assertFalse(gate.mayPass());
        doOnScreen(() -> gate.copy("pupils", 1, () -> left++));
        assertEquals(1, left, "one line is only read");
        later(() -> gate.copy("pupils", 2, () -> left++));
        assertEquals(2, Window.getWindows().size(), "told why");
        robot.type(KeyCode.ESCAPE);
        later(() -> gate.sheet("pupils", 1, () -> left++));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, left);
        assertEquals(List.of(), acts());
    }

    private void later(Runnable asks) {
        Platform.runLater(asks);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types where the keyboard is when the form opens: in the password. */
    private void type(String password) {
        Window form = List.copyOf(Window.getWindows()).getLast();
        assertEquals(
                PasswordEntry.class, form.getScene().getFocusOwner().getClass(), "the keyboard");
        robot.targetWindow(form).write(password);
    }

    private List<String> acts() {
        return work.acts().stream().map(ExportGateTest::said).toList();
    }

    private static String said(Act act) {
        return act.name() + " " + String.join(" ", act.about());
    }
}

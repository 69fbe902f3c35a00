package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.ui.NoFiles;
import ca.aval.kit.AccessCheck;
import ca.aval.kit.ContrastCheck;
import ca.aval.kit.ForeignWords;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.Look;
import ca.aval.kit.Reversible;
import ca.aval.kit.ToolkitLanguage;
import ca.aval.kit.Words;
import ca.aval.platform.document.OpenedPapers;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.security.ui.AccountDialog;
import ca.aval.security.ui.AccountFormViewModel;
import ca.aval.security.ui.AccountsView;
import ca.aval.security.ui.AskAgainDialog;
import ca.aval.security.ui.RecoveryKeyDialog;
import ca.aval.shell.Dialogs;
import ca.aval.shell.Paper;
import ca.aval.shell.PaperActs;
import ca.aval.shell.PapersViewModel;
import ca.aval.shell.ShellView;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;

/** Everything that opens over the window, for a person who does not see it or has no mouse. */
final class DialogsAccessTest extends KeyboardWalk {
    private static final List<ThemeChoice> THEMES =
            List.of(ThemeChoice.DARK, ThemeChoice.CLASSIC, ThemeChoice.LIGHT);
    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir private Path folder = Path.of("");
    private DemonstrationScreens screens;
    private OpenWindow window;
    private Stage stage;
    private Dialogs dialogs;
    private Words shell;

    @BeforeEach
    void open() {
        ToolkitLanguage.follow(settings.language());
        screens =
                new DemonstrationScreens(
                        folder.resolve("register"), Language.FRENCH, new NoFiles());
        stage = openStage();
        window =
                onScreen(
                        () -> {
                            OpenWindow opened = screens.open(stage, settings);
                            stage.show();
                            stage.requestFocus();
                            return opened;
                        });
        shell = Words.of(ShellView.class, "shell", settings.language());
        dialogs = new Dialogs(stage, onScreen(() -> new Look(settings)), shell);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void theDialogsOfTheShell() throws IOException {
        begin(() -> dialogs.ask("Quitter?", "Rien n’est perdu.", "Quitter"));
        dialog("ask");
        begin(() -> dialogs.tell("Enregistré", "Tout est au registre."));
        dialog("tell");
        begin(() -> dialogs.tell("Sans imprimante", "Rien à faire.", "Enregistrer"));
        dialog("tell-more");
        begin(() -> dialogs.confirmTyped("Supprimer?", "Rien ne reste.", "F-12", "Supprimer"));
        dialog("confirm-typed");
        begin(
                () -> {
                    TextField field = new TextField();
                    Label label = new Label("Nom");
                    label.setLabelFor(field);
                    VBox form = new VBox(label, field);
                    dialogs.fill(
                            "Nom",
                            form,
                            "Enregistrer",
                            field.textProperty().map(t -> !t.isEmpty()));
                });
        dialog("fill");
    }

    @Test
    void theFormsOfTheAccounts() throws IOException {
        Words accounts = Words.of(AccountsView.class, "accounts", settings.language());
        Words kit = Words.of(Words.class, "kit", settings.language());
        ImmediateWork work = new ImmediateWork();
        for (AccountFormViewModel.Kind kind :
                List.of(AccountFormViewModel.Kind.OPEN, AccountFormViewModel.Kind.OWN)) {
            begin(
                    () ->
                            new AccountDialog(dialogs, accounts, kit)
                                    .show(
                                            new AccountFormViewModel(
                                                    kind,
                                                    null,
                                                    screens.register().accountActs(),
                                                    work,
                                                    accounts,
                                                    done -> {})));
            dialog("account-" + kind);
        }
        AskAgainDialog again =
                new AskAgainDialog(
                        screens.register().exportActs().askAgain(), work, dialogs, accounts, kit);
        begin(
                () ->
                        again.ask(
                                accounts.say("export.title", 450),
                                accounts.say("export.why"),
                                accounts.say("export.do"),
                                proof -> {}));
        dialog("ask-again");
        RecoveryKeyDialog recovery =
                new RecoveryKeyDialog(
                        AccountPages.recoveryKey(screens.register(), settings.language()),
                        again,
                        work,
                        dialogs,
                        new NoFiles(),
                        accounts);
        begin(() -> recovery.confirm(() -> {}));
        dialog("recovery-confirm");
    }

    @Test
    void theDialogThatPrints() throws IOException {
        PaperActs acts =
                onScreen(
                        () ->
                                new PaperActs(
                                                new PapersViewModel(
                                                        new OneTalkativePrinter(),
                                                        OpenedPapers.ofThisComputer(),
                                                        new LocalDisk(),
                                                        new ImmediateWork(),
                                                        shell),
                                                shell,
                                                dialogs,
                                                new NoFiles())
                                        .about(
                                                new SimpleObjectProperty<>(
                                                        new Paper(new byte[] {1}, "F-12"))));
        put(acts);
        tabTo("Imprimer…");
        robot.type(KeyCode.SPACE);
        dialog("print");
    }

    @Test
    void theKeysTheSearchAndTheNews() throws IOException {
        command("touches");
        dialog("keys");
        control(KeyCode.K);
        overlay("palette", ".palette");
        doOnScreen(
                () ->
                        window.undo()
                                .offer(
                                        new Reversible(
                                                new ReadOnlyStringWrapper("Identité modifiée"),
                                                Optional::empty,
                                                Optional::empty)));
        command("nouvelles");
        overlay("news", ".news-pane");
    }

    @Test
    void theMenusOfAList() throws IOException {
        control(KeyCode.DIGIT2);
        popup("columns", () -> menu("Colonnes"));
        popup("views", () -> menu("Vues"));
    }

    @Test
    void theCalendarOfADate() throws IOException {
        Words kit = Words.of(Words.class, "kit", settings.language());
        IsoDateField field = onScreen(() -> new IsoDateField(kit, DemonstrationScreens.CLOCK));
        put(field);
        doOnScreen(field::requestFocus);
        popup("calendar", () -> robot.type(KeyCode.F4));
        assertEquals(field, focused());
    }

    private void menu(String name) {
        tabTo(name);
        robot.type(KeyCode.SPACE);
    }

    private void put(Node node) {
        doOnScreen(
                () -> {
                    VBox page = new VBox(node);
                    page.getStyleClass().add("page");
                    stage.getScene().setRoot(page);
                });
    }

    /** Does what only ends when the person answers. */
    private static void begin(Runnable asks) {
        Platform.runLater(asks);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void command(String typed) {
        control(KeyCode.K);
        robot.write(typed);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A window of its own, that says it is a dialog and what it is called. */
    private void dialog(String name) throws IOException {
        Window shown = above();
        Parent root = shown.getScene().getRoot();
        assertNamed(root, shown.getScene());
        inEveryTheme(name, root);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(shown.isShowing(), name + " stays after Escape");
    }

    /** A pane above the page of the same window. */
    private void overlay(String name, String selector) throws IOException {
        Parent root = assertInstanceOf(Parent.class, stage.getScene().lookup(selector));
        assertNamed(root, stage.getScene());
        inEveryTheme(name, root);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(stage.getScene().lookup(".overlay").isVisible(), name);
    }

    /** A menu or a calendar under a field; it has the look of the moment when it opens. */
    private void popup(String name, Runnable opens) throws IOException {
        for (ThemeChoice theme : THEMES) {
            doOnScreen(() -> settings.change(s -> s.withTheme(theme)));
            opens.run();
            Window shown = above();
            assertNotNull(shown.getScene().getFocusOwner(), name + " has no keyboard");
            judge(name + "-" + theme, shown.getScene().getRoot());
            robot.type(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitForFxEvents();
            assertFalse(shown.isShowing(), name + " stays after Escape");
        }
    }

    private Window above() {
        List<Window> shown = List.copyOf(Window.getWindows());
        Window last = shown.getLast();
        assertTrue(last != stage, "nothing opened");
        return last;
    }

    private static void assertNamed(Parent root, Scene scene) {
        assertEquals(AccessibleRole.DIALOG, root.getAccessibleRole());
        assertFalse(root.getAccessibleText().isBlank());
        Node at = scene.getFocusOwner();
        while (at != null && at != root) {
            at = at.getParent();
        }
        assertEquals(root, at, "the keyboard is elsewhere: " + scene.getFocusOwner());
    }

    private void inEveryTheme(String name, Parent root) throws IOException {
        for (ThemeChoice theme : THEMES) {
            doOnScreen(() -> settings.change(s -> s.withTheme(theme)));
            judge(name + "-" + theme, root);
        }
    }

    private void judge(String name, Parent root) throws IOException {
        ForeignWords foreign = new ForeignWords(Language.FRENCH, names());
        draw(name, root);
        List<String> faults = new ArrayList<>();
        faults.addAll(onScreen(() -> AccessCheck.faults(root)));
        faults.addAll(onScreen(() -> foreign.faults(root)));
        faults.addAll(onScreen(() -> ContrastCheck.faults(root)));
        assertEquals("", String.join("\n", faults), name);
    }

    private void draw(String name, Parent root) throws IOException {
        var picture = onScreen(() -> SwingFXUtils.fromFXImage(root.snapshot(null, null), null));
        Files.createDirectories(PICTURES);
        ImageIO.write(picture, "png", PICTURES.resolve("over-" + name + ".png").toFile());
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        names.add(screens.register().school().toString());
        names.add(screens.register().account().toString());
        ScreenTour.pupils(screens).forEach(pupil -> names.add(pupil.toString()));
        return names;
    }
}

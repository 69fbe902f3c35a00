package ca.aval.consent.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.SampleRegister;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.ListTools;
import ca.aval.kit.Look;
import ca.aval.kit.UiTest;
import ca.aval.kit.Words;
import ca.aval.shell.Dialogs;
import ca.aval.shell.FileChoice;
import ca.aval.shell.ShellView;

import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

final class CampaignScreenTest extends UiTest {
    @Test
    void withTheKeyboardAloneOnePupilsFormIsSavedWhenThereIsNoPrinter(@TempDir Path folder) {
        Path file = folder.resolve("forms.pdf");
        try (CampaignDesk desk =
                onScreen(() -> new CampaignDesk(folder.resolve("register"), settings))) {
            desk.printers.names = List.of();
            doOnScreen(desk::underWay);
            Stage stage = show(StackPane::new);
            Scene scene = stage.getScene();
            Words shell = Words.of(ShellView.class, "shell", settings.language());
            Words kit = Words.of(Words.class, "kit", settings.language());
            doOnScreen(
                    () ->
                            ((StackPane) scene.getRoot())
                                    .getChildren()
                                    .add(
                                            new CampaignView(
                                                            desk.model,
                                                            desk.words,
                                                            kit,
                                                            new Dialogs(
                                                                    stage,
                                                                    new Look(settings),
                                                                    shell),
                                                            choosing(file),
                                                            ListTools.of(settings),
                                                            () ->
                                                                    new IsoDateField(
                                                                            kit,
                                                                            SampleRegister.CLOCK))
                                                    .content()));
            robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
            assertTrue(scene.getFocusOwner() instanceof TextField);
            robot.write("tremb");
            doOnScreen(() -> {});
            assertEquals(1, ((TableView<?>) scene.lookup(".data-table")).getItems().size());
            robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
            assertTrue(robot.lookup("Aucune imprimante n’est installée").tryQuery().isPresent());
            robot.type(KeyCode.ENTER);
            doOnScreen(() -> {});
            assertTrue(Files.exists(file));
            assertEquals("Lot 2026-B-0001.", desk.model.printing().news().first().get());
        }
    }

    static FileChoice choosing(Path file) {
        return new FileChoice() {
            @Override
            public Optional<Path> toRead(String title, String kind, List<String> endings) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> toWrite(String title, String kind, String ending, String name) {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> folder(String title) {
                return Optional.empty();
            }
        };
    }
}

package ca.aval.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import ca.aval.platform.text.Language;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.controlsfx.control.ListSelectionView;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The toolkit and the added controls speak the language of the window, on any computer. */
@Isolated
final class ToolkitLanguageTest extends UiTest {
    private final Locale before = Locale.getDefault();
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    @Test
    void theAddedControlsSpeakFrenchOnAGermanComputerAndEnglishInAnEnglishWindow() {
        Locale.setDefault(Locale.GERMANY);
        doOnScreen(() -> ToolkitLanguage.follow(language));
        assertEquals("Disponibles", header());
        assertEquals("Prêt", onScreen(() -> new StatusBar().getText()));
        doOnScreen(() -> language.set(Language.ENGLISH));
        assertEquals("Available", header());
        assertEquals("OK", onScreen(() -> new StatusBar().getText()));
    }

    @Test
    void theMonthsOfTheCalendarFollow() {
        Locale.setDefault(Locale.GERMANY);
        doOnScreen(() -> ToolkitLanguage.follow(language));
        IsoDateField date =
                onScreen(
                        () ->
                                new IsoDateField(
                                        Words.of(Words.class, "kit", language),
                                        FieldSamples.CLOCK));
        show(() -> new VBox(date));
        assertEquals("octobre", month(date));
        doOnScreen(() -> language.set(Language.ENGLISH));
        assertEquals("october", month(date));
    }

    @Test
    void theMenuOfATextFieldFollowsTheWindow() {
        TextField field = onScreen(() -> new TextField("mot"));
        show(() -> new VBox(field));
        doOnScreen(field::selectAll);
        assertEquals(
                List.of(
                        "Annuler",
                        "Rétablir",
                        "Couper",
                        "Copier",
                        "Coller",
                        "Supprimer",
                        "Tout sélectionner"),
                menu(field));
        doOnScreen(() -> settings.change(s -> s.withLanguage(Language.ENGLISH)));
        assertEquals("Cut", menu(field).get(2));
    }

    @Test
    void everyWordOfOursReplacesAWordOfTheControls() throws IOException {
        Set<String> theirs = keys("controlsfx.properties");
        Set<String> ours = keys("controlsfx_fr.properties");
        assertEquals(Set.of(), minus(ours, theirs));
    }

    private String month(IsoDateField date) {
        doOnScreen(date::requestFocus);
        robot.type(javafx.scene.input.KeyCode.F4);
        String month =
                onScreen(
                        () ->
                                Window.getWindows().stream()
                                        .filter(window -> window instanceof javafx.stage.Popup)
                                        .flatMap(
                                                window ->
                                                        window
                                                                .getScene()
                                                                .getRoot()
                                                                .lookupAll(".spinner-label")
                                                                .stream())
                                        .map(node -> ((Label) node).getText())
                                        .findFirst()
                                        .orElse(""));
        robot.type(javafx.scene.input.KeyCode.F4);
        assertNotEquals("", month);
        return month.toLowerCase(Locale.ROOT);
    }

    private String header() {
        return onScreen(
                () -> {
                    Node header = new ListSelectionView<String>().getSourceHeader();
                    return ((Label) header).getText();
                });
    }

    private List<String> menu(TextField field) {
        doOnScreen(
                () ->
                        field.fireEvent(
                                new ContextMenuEvent(
                                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                        0,
                                        0,
                                        10,
                                        10,
                                        true,
                                        new PickResult(field, 0, 0))));
        return onScreen(
                () -> {
                    ContextMenu menu =
                            (ContextMenu)
                                    Window.getWindows().stream()
                                            .filter(window -> window instanceof ContextMenu)
                                            .findFirst()
                                            .orElseThrow();
                    List<String> words =
                            menu.getItems().stream()
                                    .map(item -> item.getText())
                                    .filter(text -> text != null)
                                    .toList();
                    menu.hide();
                    return words;
                });
    }

    private static Set<String> keys(String file) throws IOException {
        Properties read = new Properties();
        try (var in =
                new InputStreamReader(
                        ToolkitLanguageTest.class.getResourceAsStream("/" + file),
                        StandardCharsets.UTF_8)) {
            read.load(in);
        }
        return read.keySet().stream()
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> minus(Set<String> all, Set<String> known) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(known);
        return rest;
    }
}

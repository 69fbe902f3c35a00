package ca.aval.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class KitOnScreenTest extends UiTest {
    private final Words words = Words.of(Words.class, "kit", settings.language());

    @Test
    void aLabelNamesItsFieldAndItsAltKeyLeadsThere() {
        Scene scene = show(() -> fields()).getScene();
        TextField second = field(scene, "second");
        Label label = (Label) second.getParent().lookup(".field-label");
        assertEquals(second, label.getLabelFor());
        robot.press(KeyCode.ALT).press(KeyCode.O).release(KeyCode.O).release(KeyCode.ALT);
        assertTrue(second.isFocused());
    }

    @Test
    void anErrorIsShownReadAndMarkedUntilItIsMended() {
        SimpleStringProperty error = new SimpleStringProperty("Exemple : 2026-02-28");
        FormField<TextField> field =
                onScreen(
                        () ->
                                new FormField<>(text("Date"), new TextField())
                                        .hint(text("aaaa-mm-jj"))
                                        .error(error));
        PseudoClass invalid = PseudoClass.getPseudoClass("invalid");
        assertTrue(field.control().getPseudoClassStates().contains(invalid));
        assertEquals("Exemple : 2026-02-28", field.control().getAccessibleHelp());
        doOnScreen(() -> error.set(""));
        assertFalse(field.control().getPseudoClassStates().contains(invalid));
        assertEquals("aaaa-mm-jj", field.control().getAccessibleHelp());
        assertFalse(field.lookup(".error").isVisible());
    }

    @Test
    void aTableSortsAsTheDictionaryAndEnterOpensTheLine() {
        List<String> opened = new ArrayList<>();
        DataTable<String> table =
                onScreen(
                        () ->
                                new DataTable<String>(
                                                text("Noms"),
                                                FXCollections.observableArrayList(
                                                        "Zola", "Étienne", "Dubé", "Fortin"),
                                                new Label())
                                        .text(text("Nom"), 200, name -> name)
                                        .onOpen(opened::add));
        show(() -> new VBox(table));
        doOnScreen(
                () -> {
                    table.getSortOrder().add(table.getColumns().getFirst());
                    table.requestFocus();
                    table.getSelectionModel().select(1);
                });
        assertEquals(List.of("Dubé", "Étienne", "Fortin", "Zola"), List.copyOf(table.getItems()));
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("Étienne"), opened);
    }

    @Test
    void aWizardGoesOnOnlyWhenItsStepAgrees() {
        SimpleBooleanProperty ready = new SimpleBooleanProperty(false);
        List<String> events = new ArrayList<>();
        WizardHost wizard =
                onScreen(
                        () ->
                                new WizardHost(
                                        words,
                                        text("Première ouverture"),
                                        text("Rien n’est perdu."),
                                        List.of(new Step("un", ready), new Step("deux", ready)),
                                        () -> events.add("finished")));
        Scene scene = show(() -> wizard).getScene();
        Button onward = (Button) scene.lookup(".wizard-foot > .accent");
        assertTrue(onward.isDisabled());
        doOnScreen(() -> ready.set(true));
        robot.type(KeyCode.ENTER);
        assertEquals(1, wizard.current().get());
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("finished"), events);
    }

    @Test
    void everyIconIsDrawnAndGrowsWithTheText() {
        VBox all = onScreen(VBox::new);
        for (Icon icon : Icon.values()) {
            doOnScreen(() -> all.getChildren().add(Icons.of(icon)));
        }
        show(() -> all);
        for (Node node : all.getChildren()) {
            Text drawing = (Text) node;
            assertEquals("bootstrap-icons", drawing.getFont().getFamily());
            assertEquals(16, drawing.getFont().getSize(), 0.1);
        }
        doOnScreen(() -> settings.growText(50));
        assertEquals(24, ((Text) all.getChildren().getFirst()).getFont().getSize(), 0.1);
    }

    private static VBox fields() {
        TextField first = new TextField();
        TextField second = new TextField();
        second.setId("second");
        return new VBox(
                new FormField<>(text("_Nom"), first), new FormField<>(text("C_ourriel"), second));
    }

    private static TextField field(Scene scene, String id) {
        return (TextField) scene.lookup("#" + id);
    }

    private static SimpleStringProperty text(String text) {
        return new SimpleStringProperty(text);
    }

    private record Step(String name, ObservableValue<Boolean> ready) implements WizardStep {
        @Override
        public ObservableValue<String> title() {
            return text(name);
        }

        @Override
        public ObservableValue<String> purpose() {
            return text("");
        }

        @Override
        public Node content() {
            return new Label(name);
        }

        @Override
        public ObservableValue<String> verb() {
            return text("_Continuer");
        }
    }
}

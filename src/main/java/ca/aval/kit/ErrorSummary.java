package ca.aval.kit;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/**
 * What is still to mend in a form, at its top: each line says a field and its error, and leads
 * there. It appears when the person asks to go on, and leaves by itself once all is well.
 */
public final class ErrorSummary extends HBox {
    private final Words words;
    private final List<FormField<?>> fields;
    private final Label title = new Label();
    private final VBox lines = new VBox();
    private boolean asked;

    /**
     * @param words the words of the kit
     * @param fields in the order in which they are read
     */
    public ErrorSummary(Words words, List<FormField<?>> fields) {
        this.words = words;
        this.fields = List.copyOf(fields);
        getStyleClass().addAll("note", "danger", "error-summary");
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        VBox all = new VBox(title, lines);
        all.setMinWidth(0);
        HBox.setHgrow(all, Priority.ALWAYS);
        getChildren().addAll(Icons.of(Icon.EXCLAMATION_CIRCLE_FILL), all);
        this.fields.forEach(field -> field.problem().subscribe(text -> refresh()));
        words.language().subscribe(language -> refresh());
    }

    private void refresh() {
        List<FormField<?>> wrong = wrong();
        asked = asked && !wrong.isEmpty();
        setVisible(asked);
        setManaged(asked);
        title.setText(words.say("errors.title", wrong.size()));
        List<Node> links = new ArrayList<>();
        for (FormField<?> field : wrong) {
            Hyperlink link =
                    Buttons.link(
                            words.live("errors.line", field.title(), field.problem()), field::lead);
            link.setMnemonicParsing(false);
            link.setWrapText(true);
            link.setMinWidth(0);
            links.add(link);
        }
        lines.getChildren().setAll(links);
    }

    private List<FormField<?>> wrong() {
        return fields.stream().filter(field -> !field.problem().getValue().isEmpty()).toList();
    }

    /**
     * Shows what is to mend and leads to the first line.
     *
     * @return whether nothing was to mend, so that the form may go on
     */
    public boolean allWell() {
        asked = true;
        refresh();
        if (lines.getChildren().isEmpty()) {
            return true;
        }
        lines.getChildren().getFirst().requestFocus();
        return false;
    }
}

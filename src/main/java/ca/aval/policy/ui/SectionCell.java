package ca.aval.policy.ui;

import ca.aval.kit.Panel;
import ca.aval.kit.Words;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

/** One section in the list: its title, and how many of its rules are shown. */
final class SectionCell extends ListCell<ShownSection> {
    private final Words words;
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox box = new HBox(name, Panel.spacer(), count);

    SectionCell(Words words) {
        this.words = words;
        name.setMinWidth(0);
        count.getStyleClass().add("muted");
        count.setMinWidth(USE_PREF_SIZE);
        box.getStyleClass().add("policy-section-cell");
        box.setMinWidth(0);
        box.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ShownSection section, boolean empty) {
        super.updateItem(section, empty);
        if (empty || section == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(section.title());
        count.setText(String.valueOf(section.size()));
        setAccessibleText(words.say("section.said", section.title(), section.size()));
        setGraphic(box);
    }
}

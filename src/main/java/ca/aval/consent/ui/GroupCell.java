package ca.aval.consent.ui;

import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.Panel;
import ca.aval.kit.ProgressSplit;
import ca.aval.kit.Words;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** One group in the list: its name, how many of its pupils are done, and a thin bar. */
final class GroupCell extends ListCell<GroupLine> {
    private final Words words;
    private final Label name = new Label();
    private final Label count = new Label();
    private final ProgressSplit bar = new ProgressSplit();
    private final VBox box = new VBox(new HBox(name, Panel.spacer(), count), bar);

    GroupCell(Words words) {
        this.words = words;
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        count.getStyleClass().add("muted");
        count.setMinWidth(USE_PREF_SIZE);
        bar.getStyleClass().add("thin");
        box.getStyleClass().add("group-cell");
        // the list gives a cell the width of its content, which must not be wider than the list
        box.setMinWidth(0);
        box.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable GroupLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(line.name());
        count.setText(words.say("groups.count", line.done(), line.pupils()));
        bar.complete().set(line.pupils() == 0 ? 0 : (double) line.done() / line.pupils());
        bar.partial().set(line.partial());
        boolean whole = line.answering() && line.done() == line.pupils();
        count.setGraphic(whole ? Icons.of(Icon.CHECK_CIRCLE_FILL) : null);
        setAccessibleText(said(line));
        setGraphic(box);
    }

    private String said(GroupLine line) {
        return line.answering()
                ? words.say(
                        "groups.said.answered",
                        line.name(),
                        line.settled(),
                        line.toComplete(),
                        line.pupils())
                : words.say("groups.said", line.name(), line.printed(), line.pupils());
    }
}

package ca.aval.shell;

import ca.aval.kit.Words;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;

import java.util.List;
import java.util.stream.Stream;

/** The list of the keys that answer now: those of the page, then those of the program. */
public final class KeyList {
    private final Commands commands;
    private final Dialogs dialogs;
    private final Words words;

    /**
     * @param words the words of the shell
     */
    public KeyList(Commands commands, Dialogs dialogs, Words words) {
        this.commands = commands;
        this.dialogs = dialogs;
        this.words = words;
    }

    /** Shows it until it is closed. */
    public void show() {
        ScrollPane scroll = new ScrollPane(grid());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("key-list");
        dialogs.showAll(words.say("command.keys"), scroll);
    }

    private GridPane grid() {
        List<Command> all =
                Stream.of(commands.here(), commands.everywhere(), commands.pages())
                        .flatMap(List::stream)
                        .toList();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        int row = 0;
        for (Command command : all) {
            Key key = command.key();
            if (key != null) {
                Label cap = new Label(key.said(words));
                cap.getStyleClass().add("key-cap");
                grid.addRow(row++, cap, new Label(command.said()));
            }
        }
        return grid;
    }
}

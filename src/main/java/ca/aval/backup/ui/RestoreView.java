package ca.aval.backup.ui;

import ca.aval.kit.FormScroll;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;
import ca.aval.shell.FileChoice;
import ca.aval.shell.Page;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The page on which a backup is taken back into another folder. */
public final class RestoreView implements Page {
    private final RestoreViewModel model;
    private final VBox content;

    /**
     * @param words those of backups
     */
    public RestoreView(RestoreViewModel model, Words words, FileChoice files) {
        this.model = model;
        FormScroll scroll =
                new FormScroll(
                        new Panel(words.live("elsewhere.title"))
                                .padded(new RestoreForm(model, words, files, null)));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        content =
                new VBox(
                        new PageHead(words.live("elsewhere.page"), words.live("elsewhere.beside")),
                        scroll);
        content.getStyleClass().add("page");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "backups";
    }

    @Override
    public void left() {
        model.cancel();
    }
}

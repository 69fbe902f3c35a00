package ca.aval.shell.guide;

import ca.aval.kit.Buttons;
import ca.aval.kit.FormScroll;
import ca.aval.kit.Icon;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;
import ca.aval.shell.Page;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Map;
import java.util.Optional;

/** The page that says which Aval this is, where the register lies, and what Aval is made of. */
public final class AboutView implements Page {
    private final VBox content;

    /**
     * @param words the words of the shell
     */
    public AboutView(AboutDetails details, GuideBook book, Words words) {
        TextArea facts = new TextArea();
        facts.textProperty().bind(words.language().map(language -> details.text(words)));
        facts.setEditable(false);
        facts.setPrefRowCount(AboutDetails.LINES);
        facts.setWrapText(true);
        facts.accessibleTextProperty().bind(words.live("about.title"));
        facts.getStyleClass().add("about-facts");
        Button copy =
                Buttons.plain(
                        words.live("about.copy"),
                        Icon.PAPERCLIP,
                        () ->
                                Clipboard.getSystemClipboard()
                                        .setContent(
                                                Map.of(
                                                        DataFormat.PLAIN_TEXT,
                                                        details.text(words))));
        MarkdownWords written =
                new MarkdownWords(link -> false, link -> {}, path -> Optional.empty());
        VBox licences = new VBox();
        words.language()
                .subscribe(
                        language ->
                                licences.getChildren()
                                        .setAll(
                                                new MarkdownBlocks(written)
                                                        .draw(book.licences(language))));
        VBox cards =
                new VBox(
                        new Panel(words.live("about.facts")).aside(copy).padded(new VBox(facts)),
                        new Panel(words.live("about.licences")).padded(licences));
        cards.getStyleClass().add("page");
        FormScroll scroll = new FormScroll(cards);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        content = new VBox(new PageHead(words.live("about.title")), scroll);
        content.getStyleClass().add("page");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "about";
    }
}

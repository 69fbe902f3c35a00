package ca.aval.shell.guide;

import ca.aval.kit.Buttons;
import ca.aval.kit.Icon;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** The guide beside the page it explains: a head with where to go, and the page of the guide. */
public final class GuideView extends BorderPane {
    private final GuideViewModel model;
    private final ScrollPane scroll = new ScrollPane();

    /**
     * @param words the words of the shell
     */
    public GuideView(GuideViewModel model, Words words) {
        this.model = model;
        getStyleClass().add("guide");
        accessibleTextProperty().bind(words.live("guide.title"));
        Label title = new Label();
        title.getStyleClass().add("panel-title");
        title.textProperty().bind(words.live("guide.title"));
        Button back = Buttons.iconOnly(words.live("guide.back"), Icon.CHEVRON_LEFT, model::back);
        back.disableProperty().bind(model.mayGoBack().not());
        HBox head =
                new HBox(
                        title,
                        Panel.spacer(),
                        back,
                        Buttons.iconOnly(
                                words.live("guide.contents"), Icon.LIST_UL, model::contents),
                        Buttons.iconOnly(words.live("guide.close"), Icon.X, model::close));
        head.getStyleClass().add("panel-head");
        setTop(head);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.accessibleTextProperty().bind(words.live("guide.title"));
        setCenter(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeByKey);
        model.page().subscribe(page -> draw());
        model.language().subscribe(language -> draw());
        model.open().subscribe(open -> draw());
    }

    /** Puts the keyboard in the page, so that the arrows move it. */
    public void focus() {
        scroll.requestFocus();
    }

    private void draw() {
        if (model.open().get()) {
            MarkdownWords words = new MarkdownWords(model::leads, model::follow, model::picture);
            scroll.setContent(new MarkdownBlocks(words).draw(model.written()));
            scroll.setVvalue(0);
        }
    }

    private void closeByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        }
    }
}

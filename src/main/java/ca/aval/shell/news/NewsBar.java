package ca.aval.shell.news;

import ca.aval.kit.Buttons;
import ca.aval.kit.Icon;
import ca.aval.kit.Told;
import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

/** The latest news at the foot of the window, until it was read, and the way to all of them. */
public final class NewsBar extends HBox {
    private final Words words;
    private final Button all;

    /**
     * @param words the words of the shell
     * @param open opens the list of the news
     */
    public NewsBar(NewsCentre news, Words words, Runnable open) {
        this.words = words;
        getStyleClass().add("news-bar");
        all = Buttons.flat(words.live("news.button", news.unread()), Icon.JOURNAL_TEXT, open);
        all.getStyleClass().add("in-status");
        all.accessibleTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> said(news), news.latest(), news.unread(), words.language()));
        news.latest().subscribe(this::show);
    }

    private void show(@Nullable NewsLine line) {
        getChildren().clear();
        if (line != null) {
            Told told = line.told();
            Label title = new Label();
            title.setGraphic(NewsIcons.of(told.tone()));
            title.textProperty().bind(told.title());
            title.setMinWidth(0);
            getChildren().add(title);
            ObservableValue<String> gesture = told.gesture();
            Runnable act = told.act();
            if (gesture != null && act != null) {
                Hyperlink link = Buttons.link(gesture, act);
                link.accessibleTextProperty()
                        .bind(words.live("news.gesture", gesture, told.title()));
                link.visibleProperty().bind(line.offered());
                link.managedProperty().bind(link.visibleProperty());
                getChildren().add(link);
            }
        }
        getChildren().add(all);
        // there is no live region: the button says its new text to a screen reader
        all.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private String said(NewsCentre news) {
        NewsLine line = news.latest().get();
        String count = words.say("news.unread", news.unread().get());
        return line == null ? count : line.said() + " " + count;
    }
}

package ca.aval.shell.guide;

import ca.aval.platform.text.Language;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.commonmark.node.Node;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Which page of the guide is open, and the way that led to it. */
public final class GuideViewModel {
    private final GuideBook book;
    private final ObservableValue<Language> language;
    private final ReadOnlyStringWrapper page = new ReadOnlyStringWrapper(GuideBook.INDEX);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayGoBack = new ReadOnlyBooleanWrapper();
    private final Deque<String> before = new ArrayDeque<>();

    /**
     * @param language of the window
     */
    public GuideViewModel(GuideBook book, ObservableValue<Language> language) {
        this.book = book;
        this.language = language;
    }

    /** The name of the page that is open. */
    public ReadOnlyStringProperty page() {
        return page.getReadOnlyProperty();
    }

    /** Whether the guide is shown. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty mayGoBack() {
        return mayGoBack.getReadOnlyProperty();
    }

    public ObservableValue<Language> language() {
        return language;
    }

    /** The page that is open, in the language of the moment. */
    public Node written() {
        return book.page(language.getValue(), page.get());
    }

    /** Shows the guide at that page; at the index when the guide has no such page. */
    public void show(String name) {
        before.clear();
        mayGoBack.set(false);
        page.set(book.names().contains(name) ? name : GuideBook.INDEX);
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    /** Goes back to the list of the pages. */
    public void contents() {
        go(GuideBook.INDEX);
    }

    public void back() {
        if (!before.isEmpty()) {
            page.set(before.pop());
            mayGoBack.set(!before.isEmpty());
        }
    }

    /** Whether that link leads to a page of the guide. */
    public boolean leads(String link) {
        return book.nameOf(language.getValue(), link).isPresent();
    }

    public void follow(String link) {
        book.nameOf(language.getValue(), link).ifPresent(this::go);
    }

    /** Where the picture of that path lies. */
    public Optional<String> picture(String path) {
        return book.picture(language.getValue(), path);
    }

    private void go(String name) {
        if (!name.equals(page.get())) {
            before.push(page.get());
            mayGoBack.set(true);
            page.set(name);
        }
    }
}

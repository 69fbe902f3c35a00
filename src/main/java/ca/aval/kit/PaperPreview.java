package ca.aval.kit;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import java.io.ByteArrayInputStream;
import java.util.List;

/**
 * Papers as they will be printed, one page at a time: as wide as their place, whole, or from half
 * to twice their true size. Page Up and Page Down turn, plus and minus or Ctrl and the wheel zoom.
 */
public final class PaperPreview extends BorderPane {
    /** A letter sheet at 96 dots per inch, the size of a screen's inch. */
    private static final double TRUE_WIDTH = 816;

    private static final double MARGIN = 50;
    private static final double LEAST_WIDTH = 120;

    private final ObservableList<byte[]> pages = FXCollections.observableArrayList();
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final IntegerProperty percent = new SimpleIntegerProperty(100);
    private final PaperZoom zoom = new PaperZoom();
    private final ImageView sheet = new ImageView();
    private final ScrollPane scroll = new ScrollPane();

    /**
     * @param words the words of the kit
     * @param name what the papers are, for screen readers
     */
    public PaperPreview(Words words, ObservableValue<String> name) {
        getStyleClass().add("paper-preview");
        sheet.setPreserveRatio(true);
        sheet.setSmooth(true);
        StackPane paper = new StackPane(sheet);
        paper.getStyleClass().add("paper");
        paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        paper.visibleProperty().bind(Bindings.isNotEmpty(pages));
        StackPane desk = new StackPane(paper);
        desk.getStyleClass().add("paper-desk");
        scroll.setContent(desk);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        StringBinding place =
                Bindings.createStringBinding(
                        () ->
                                pages.isEmpty()
                                        ? ""
                                        : words.say("paper.page", page.get() + 1, pages.size()),
                        pages,
                        page,
                        words.language());
        scroll.accessibleTextProperty().bind(Bindings.concat(name, " ", place));
        setTop(bar(words, place));
        setCenter(scroll);
        pages.addListener((Observable change) -> restart());
        page.addListener(change -> draw());
        zoom.size().subscribe(chosen -> size());
        scroll.widthProperty().subscribe(width -> size());
        scroll.heightProperty().subscribe(height -> size());
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    }

    /** Shows those papers from the first page. */
    public void show(List<byte[]> images) {
        pages.setAll(images);
    }

    /** The pages as PNG images, to be bound to a view model. */
    public ObservableList<byte[]> pages() {
        return pages;
    }

    /** What can be done with the papers, under the page. */
    public PaperPreview acts(Node acts) {
        setBottom(acts);
        return this;
    }

    private HBox bar(Words words, StringBinding place) {
        Label where = new Label();
        where.setMinWidth(0);
        where.textProperty().bind(place);
        Button previous =
                Buttons.iconOnly(words.live("paper.previous"), Icon.CHEVRON_UP, () -> leaf(-1));
        previous.disableProperty().bind(page.lessThanOrEqualTo(0));
        Button next = Buttons.iconOnly(words.live("paper.next"), Icon.CHEVRON_DOWN, () -> leaf(1));
        next.disableProperty().bind(page.greaterThanOrEqualTo(Bindings.size(pages).subtract(1)));
        Button smaller =
                Buttons.iconOnly(words.live("paper.smaller"), Icon.ZOOM_OUT, () -> step(-1));
        smaller.disableProperty().bind(percent.lessThanOrEqualTo(PaperZoom.STEPS.getFirst()));
        Button larger = Buttons.iconOnly(words.live("paper.larger"), Icon.ZOOM_IN, () -> step(1));
        larger.disableProperty().bind(percent.greaterThanOrEqualTo(PaperZoom.STEPS.getLast()));
        HBox bar = new HBox(where, previous, next, Panel.spacer(), smaller, sizes(words), larger);
        bar.getStyleClass().add("paper-bar");
        return bar;
    }

    private MenuButton sizes(Words words) {
        MenuButton sizes = new MenuButton();
        sizes.getStyleClass().add("paper-size");
        sizes.setMinWidth(USE_PREF_SIZE);
        sizes.textProperty().bind(words.live("paper.percent", percent));
        sizes.accessibleTextProperty()
                .bind(Bindings.concat(words.live("paper.size"), " ", sizes.textProperty()));
        sizes.getItems()
                .setAll(
                        item(words.live("paper.fit-width"), new PaperZoom.Size.FitWidth()),
                        item(words.live("paper.fit-page"), new PaperZoom.Size.FitPage()));
        for (int step : PaperZoom.STEPS) {
            sizes.getItems()
                    .add(item(words.live("paper.percent", step), new PaperZoom.Size.Own(step)));
        }
        return sizes;
    }

    private MenuItem item(ObservableValue<String> word, PaperZoom.Size chosen) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(word);
        item.setOnAction(event -> zoom.choose(chosen));
        return item;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case PAGE_DOWN -> leaf(1);
            case PAGE_UP -> leaf(-1);
            case HOME -> leaf(-pages.size());
            case END -> leaf(pages.size());
            case PLUS, ADD, EQUALS -> step(1);
            case MINUS, SUBTRACT -> step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            step(event.getDeltaY() > 0 ? 1 : -1);
            event.consume();
        }
    }

    private void step(int direction) {
        zoom.step(percent.get(), direction);
    }

    private void leaf(int by) {
        page.set(Math.clamp(page.get() + by, 0, Math.max(0, pages.size() - 1)));
    }

    private void restart() {
        page.set(0);
        draw();
    }

    private void draw() {
        if (page.get() < pages.size()) {
            sheet.setImage(new Image(new ByteArrayInputStream(pages.get(page.get()))));
            scroll.setVvalue(0);
            size();
        } else {
            sheet.setImage(null);
        }
    }

    private void size() {
        Image image = sheet.getImage();
        if (image == null || image.getWidth() == 0) {
            return;
        }
        // not the viewport, which a scroll bar narrows: the page would then grow and shrink in turn
        double width =
                zoom.width(
                        TRUE_WIDTH,
                        image.getHeight() / image.getWidth(),
                        scroll.getWidth() - MARGIN,
                        scroll.getHeight() - MARGIN);
        sheet.setFitWidth(Math.max(LEAST_WIDTH, width));
        percent.set((int) Math.round(sheet.getFitWidth() * 100 / TRUE_WIDTH));
    }
}

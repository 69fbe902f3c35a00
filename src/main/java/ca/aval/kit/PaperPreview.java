package ca.aval.kit;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import java.io.ByteArrayInputStream;
import java.util.List;

/** Papers as they will be printed: one page at a time, larger or smaller, page up and down. */
public final class PaperPreview extends BorderPane {
    private static final double STEP = 1.25;
    private static final double MARGIN = 36;

    private final ObservableList<byte[]> pages = FXCollections.observableArrayList();
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final IntegerProperty percent = new SimpleIntegerProperty(100);
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
        percent.addListener(change -> size());
        scroll.viewportBoundsProperty().addListener(change -> size());
        addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
    }

    /** Shows those papers from the first page. */
    public void show(List<byte[]> images) {
        pages.setAll(images);
    }

    /** The pages as PNG images, to be bound to a view model. */
    public ObservableList<byte[]> pages() {
        return pages;
    }

    private HBox bar(Words words, StringBinding place) {
        Label where = new Label();
        where.textProperty().bind(place);
        Button previous =
                Buttons.iconOnly(words.live("paper.previous"), Icon.CHEVRON_UP, () -> leaf(-1));
        previous.disableProperty().bind(page.lessThanOrEqualTo(0));
        Button next = Buttons.iconOnly(words.live("paper.next"), Icon.CHEVRON_DOWN, () -> leaf(1));
        next.disableProperty().bind(page.greaterThanOrEqualTo(Bindings.size(pages).subtract(1)));
        Label size = new Label();
        size.textProperty().bind(words.live("paper.percent", percent));
        HBox bar =
                new HBox(
                        where,
                        previous,
                        next,
                        Panel.spacer(),
                        Buttons.iconOnly(
                                words.live("paper.smaller"), Icon.ZOOM_OUT, () -> zoom(1 / STEP)),
                        size,
                        Buttons.iconOnly(
                                words.live("paper.larger"), Icon.ZOOM_IN, () -> zoom(STEP)));
        bar.getStyleClass().add("paper-bar");
        return bar;
    }

    private void turn(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN -> leaf(1);
            case PAGE_UP -> leaf(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void leaf(int by) {
        page.set(Math.clamp(page.get() + by, 0, Math.max(0, pages.size() - 1)));
    }

    private void zoom(double by) {
        percent.set((int) Math.clamp(Math.round(percent.get() * by), 50, 400));
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

    /** At 100 per cent the page is as wide as the desk. */
    private void size() {
        double room = scroll.getViewportBounds().getWidth() - MARGIN;
        sheet.setFitWidth(Math.max(120, room * percent.get() / 100.0));
    }
}

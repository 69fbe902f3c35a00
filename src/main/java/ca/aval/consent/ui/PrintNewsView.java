package ca.aval.consent.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Icon;
import ca.aval.kit.Note;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The news of the last batch: its number and counts, and the pupils left out. */
final class PrintNewsView {
    private static final double LINE = 20;
    private static final int MOST_LINES = 4;

    private final VBox content = new VBox();

    PrintNewsView(PrintingViewModel printing, Words words, PrintQuestions questions) {
        PrintNews news = printing.news();
        BooleanBinding told =
                Bindings.isNotEmpty(news.first()).or(Bindings.isNotEmpty(news.rest()));
        BooleanBinding wrong = Bindings.isNotEmpty(news.trouble());
        BooleanBinding missing = Bindings.isNotEmpty(news.notPrinted());
        Button save = Buttons.flat(words.live("news.save"), Icon.SAVE, questions::saveAgain);
        Button print = Buttons.flat(words.live("news.print"), Icon.PRINTER, questions::printAgain);
        for (Button again : new Button[] {save, print}) {
            again.visibleProperty().bind(news.printed());
            again.managedProperty().bind(again.visibleProperty());
            again.disableProperty().bind(printing.busy());
        }
        Button close = Buttons.iconOnly(words.live("news.close"), Icon.X, news::clear);
        Note good = new Note(Tone.OK, news.first(), news.rest(), save, print, close).when(told);
        Note bad = new Note(Tone.DANGER, news.trouble()).when(wrong);
        content.getStyleClass().add("print-news");
        content.getChildren().addAll(good, bad, left(news, words, missing));
        content.visibleProperty().bind(told.or(wrong).or(missing));
        content.managedProperty().bind(content.visibleProperty());
    }

    Node content() {
        return content;
    }

    private static Node left(PrintNews news, Words words, BooleanBinding missing) {
        Note head =
                new Note(Tone.ATTENTION, words.live("news.left", Bindings.size(news.notPrinted())));
        VBox lines = new VBox();
        lines.getStyleClass().add("news-lines");
        news.notPrinted()
                .subscribe(
                        () ->
                                lines.getChildren()
                                        .setAll(
                                                news.notPrinted().stream()
                                                        .map(PrintNewsView::line)
                                                        .toList()));
        ScrollPane names = new ScrollPane(lines);
        names.setFitToWidth(true);
        names.minHeightProperty()
                .bind(
                        Bindings.min(MOST_LINES, Bindings.size(news.notPrinted()))
                                .multiply(LINE)
                                .add(LINE));
        names.setMaxHeight((MOST_LINES + 1) * LINE);
        VBox left = new VBox(head, names);
        left.visibleProperty().bind(missing);
        left.managedProperty().bind(missing);
        return left;
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}

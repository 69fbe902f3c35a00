package ca.aval.consent.ui.coverage;

import ca.aval.consent.ui.coverage.CoverageBar.Part;
import ca.aval.kit.Words;

import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/** One bar for each group: its parts told apart by filling and outline, with their figures. */
final class CoverageBars extends VBox {
    private final Words words;
    private final VBox rows = new VBox();

    CoverageBars(ObservableList<CoverageBar> bars, Words words) {
        this.words = words;
        getStyleClass().add("coverage-bars");
        rows.getStyleClass().add("coverage-rows");
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("coverage-legend");
        for (Part part : Part.values()) {
            legend.getChildren().add(key(part));
        }
        getChildren().addAll(legend, rows);
        bars.subscribe(() -> rows.getChildren().setAll(bars.stream().map(this::row).toList()));
    }

    private Label key(Part part) {
        Region sign = new Region();
        sign.getStyleClass().addAll("coverage-key", style(part));
        Label label = new Label();
        label.getStyleClass().add("hint");
        label.setGraphic(sign);
        label.textProperty().bind(words.live("column." + style(part)));
        return label;
    }

    private Node row(CoverageBar bar) {
        Label name = new Label(bar.name());
        name.getStyleClass().addAll("strong", "coverage-name");
        Region strip = bar.total() == 0 ? none() : new Strip(bar);
        HBox.setHgrow(strip, Priority.ALWAYS);
        HBox row = new HBox(name, strip);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        row.setAccessibleText(bar.said());
        return row;
    }

    /** Nobody was asked. */
    private Label none() {
        Label none = new Label();
        none.getStyleClass().add("hint");
        none.textProperty().bind(words.live("bar.none"));
        return none;
    }

    private static String style(Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The parts of a bar, each as wide as its share, its figure in it. */
    private static final class Strip extends Region {
        private static final double HEIGHT = 18;

        private final List<Integer> parts;
        private final int total;

        Strip(CoverageBar bar) {
            parts = bar.parts();
            total = bar.total();
            setMinHeight(HEIGHT);
            setPrefHeight(HEIGHT);
            for (Part part : Part.values()) {
                Label figure = new Label(String.valueOf(parts.get(part.ordinal())));
                StackPane box = new StackPane(figure);
                box.getStyleClass().addAll("coverage-part", style(part));
                getChildren().add(box);
            }
        }

        @Override
        protected void layoutChildren() {
            double left = 0;
            double least = 15;
            long filled = parts.stream().filter(part -> part > 0).count();
            double room = Math.max(0, getWidth() - least * filled);
            for (int i = 0; i < parts.size(); i++) {
                Node box = getChildren().get(i);
                int part = parts.get(i);
                box.setVisible(part > 0);
                double width = part == 0 ? 0 : least + room * part / total;
                box.resizeRelocate(
                        Math.round(left),
                        0,
                        Math.round(left + width) - Math.round(left),
                        getHeight());
                left += width;
            }
        }
    }
}

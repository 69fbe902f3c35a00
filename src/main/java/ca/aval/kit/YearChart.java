package ca.aval.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Twelve months of this year, filled and with their figures, beside those of last year. */
public final class YearChart extends StackPane {
    /**
     * One month.
     *
     * @param name short, as under the bars
     * @param now this year; 0 shows no bar
     * @param before last year
     */
    public record Month(String name, int now, int before) {}

    private final ObservableValue<String> thisYear;
    private final ObservableValue<String> lastYear;
    private final ObservableValue<String> name;

    /**
     * @param name what is counted, for screen readers
     * @param thisYear the word for the filled bars
     * @param lastYear the word for the outlined bars
     */
    public YearChart(
            ObservableValue<String> name,
            ObservableValue<String> thisYear,
            ObservableValue<String> lastYear) {
        this.name = name;
        this.thisYear = thisYear;
        this.lastYear = lastYear;
        getStyleClass().add("year-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** Shows those months in their order. */
    public void show(List<Month> months) {
        CategoryAxis across = new CategoryAxis();
        across.setTickMarkVisible(false);
        NumberAxis up = new NumberAxis();
        up.setMinorTickVisible(false);
        up.setTickMarkVisible(false);
        BarChart<String, Number> chart = new BarChart<>(across, up);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setVerticalGridLinesVisible(false);
        chart.setMinSize(0, 0);
        XYChart.Series<String, Number> now = new XYChart.Series<>();
        XYChart.Series<String, Number> before = new XYChart.Series<>();
        List<XYChart.Data<String, Number>> bars = new ArrayList<>();
        for (Month month : months) {
            XYChart.Data<String, Number> bar = new XYChart.Data<>(month.name(), month.now());
            bar.setNode(bar(month.now()));
            bars.add(bar);
            before.getData().add(new XYChart.Data<>(month.name(), month.before()));
        }
        now.getData().setAll(bars);
        chart.getData().add(now);
        chart.getData().add(before);
        chart.setMouseTransparent(true);
        getChildren().setAll(chart);
        setAccessibleText(
                months.stream()
                        .map(m -> m.name() + " " + m.now() + " (" + m.before() + ")")
                        .collect(Collectors.joining(", ", name.getValue() + ". ", "")));
    }

    /** The words for both kinds of bar, to stand in the head of a card. */
    public HBox legend() {
        HBox legend = new HBox(key(thisYear, "now"), key(lastYear, "before"));
        legend.getStyleClass().add("chart-legend");
        return legend;
    }

    private static Label key(ObservableValue<String> word, String styleClass) {
        Region sign = new Region();
        sign.getStyleClass().addAll("chart-key", styleClass);
        Label label = new Label();
        label.getStyleClass().add("hint");
        label.setGraphic(sign);
        label.textProperty().bind(word);
        return label;
    }

    /** A bar with its figure above it. */
    private static StackPane bar(int figure) {
        Label above = new Label(Integer.toString(figure));
        above.getStyleClass().add("chart-figure");
        above.setVisible(figure > 0);
        above.setMinWidth(USE_PREF_SIZE);
        above.translateYProperty().bind(above.heightProperty().negate());
        StackPane bar = new StackPane(above);
        bar.setAlignment(javafx.geometry.Pos.TOP_CENTER);
        return bar;
    }
}

package ca.aval.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** The ladder of measures: what was done, what is proposed and why, what stays open. */
public final class MeasurePanel extends VBox {
    /** Where a measure stands. */
    public enum Standing {
        DONE(Icon.CHECK_CIRCLE),
        PROPOSED(Icon.ARROW_RIGHT_CIRCLE_FILL),
        OPEN(Icon.CIRCLE);

        private final Icon sign;

        Standing(Icon sign) {
            this.sign = sign;
        }
    }

    /**
     * One level of the ladder.
     *
     * @param beside a date or a word; may be empty
     */
    public record Rung(int level, String measure, String beside, Standing standing) {}

    /**
     * @param why the heading over the reasons
     * @param reasons why that level is proposed
     * @param beneath what stands under the reasons: the rule, a note, the acts
     */
    public MeasurePanel(List<Rung> rungs, String why, List<String> reasons, Node... beneath) {
        getStyleClass().add("ladder");
        VBox levels = new VBox();
        levels.getStyleClass().add("ladder-levels");
        rungs.forEach(rung -> levels.getChildren().add(row(rung)));
        Label heading = new Label(why);
        heading.getStyleClass().add("strong");
        VBox reasoning = new VBox(heading);
        reasoning.getStyleClass().add("ladder-reasons");
        for (String reason : reasons) {
            Label dot = new Label("·");
            dot.getStyleClass().add("strong");
            dot.setMinWidth(Region.USE_PREF_SIZE);
            Label words = new Label(reason);
            words.setWrapText(true);
            HBox line = new HBox(dot, words);
            line.getStyleClass().add("ladder-reason");
            reasoning.getChildren().add(line);
        }
        reasoning.getChildren().addAll(beneath);
        getChildren().addAll(levels, reasoning);
    }

    private static HBox row(Rung rung) {
        Label level = new Label(Integer.toString(rung.level()));
        level.getStyleClass().add("strong");
        Label measure = new Label(rung.measure());
        measure.setWrapText(true);
        measure.setMinWidth(0);
        measure.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(measure, Priority.ALWAYS);
        Label beside = new Label(rung.beside());
        beside.getStyleClass().add("muted");
        beside.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(Icons.of(rung.standing().sign), level, measure, beside);
        row.getStyleClass().add("ladder-rung");
        if (rung.standing() == Standing.PROPOSED) {
            row.getStyleClass().add("proposed");
            measure.getStyleClass().add("strong");
        }
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(
                String.join(", ", rung.level() + " " + rung.measure(), rung.beside()));
        return row;
    }
}

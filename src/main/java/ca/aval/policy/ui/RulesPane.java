package ca.aval.policy.ui;

import ca.aval.kit.StateLabel;
import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The rules of the section chosen, one under the other, each with its clauses. */
final class RulesPane extends ScrollPane {
    private static final double MARGINS = 60;
    private static final double LEAST = 120;

    private final PolicyViewModel model;
    private final Words words;
    private final VBox rules = new VBox();

    /** How wide a clause may be; known before the clauses are laid out. */
    private final DoubleBinding room =
            Bindings.createDoubleBinding(
                    () -> Math.max(LEAST, getWidth() - MARGINS), widthProperty());

    RulesPane(PolicyViewModel model, Words words) {
        this.model = model;
        this.words = words;
        rules.getStyleClass().add("policy-rules");
        setContent(rules);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("policy-scroll");
        accessibleTextProperty().bind(words.live("rules.name"));
        model.shown().subscribe(this::draw);
        draw();
    }

    private void draw() {
        rules.getChildren().clear();
        for (ShownSection section : model.shown()) {
            rules.getChildren().add(label(section.title(), "panel-title"));
            String group = "";
            for (ShownRule rule : section.rules()) {
                if (!rule.group().equals(group)) {
                    group = rule.group();
                    if (!group.isEmpty()) {
                        rules.getChildren().add(label(group, "policy-group"));
                    }
                }
                rules.getChildren().add(rule(rule));
            }
        }
        if (model.shown().isEmpty()) {
            rules.getChildren().add(label(words.say("rules.none"), "muted"));
        }
        setVvalue(0);
    }

    private Node rule(ShownRule shown) {
        VBox box = new VBox();
        box.getStyleClass().add("policy-rule");
        if (shown.mark() != null) {
            StateLabel mark = new StateLabel();
            mark.getStyleClass().add("chip");
            mark.show(shown.mark());
            box.getChildren().add(mark);
        }
        box.getChildren().add(label(shown.text(), "policy-text"));
        if (!shown.clauses().isEmpty()) {
            FlowPane clauses = new FlowPane();
            clauses.getStyleClass().add("policy-clauses");
            for (String clause : shown.clauses()) {
                Label chip = label(clause, "policy-clause");
                chip.maxWidthProperty().bind(room);
                clauses.getChildren().add(chip);
            }
            box.getChildren().add(clauses);
        }
        return box;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}

package ca.aval.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** Leads through numbered steps: the steps at left, the present one beside, the foot pinned. */
public final class WizardHost extends BorderPane {
    private final List<WizardStep> steps;
    private final Runnable finished;
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private final List<WizardMark> marks = new ArrayList<>();
    private final Label title = styled("page-title");
    private final Label purpose = styled("muted");
    private final BorderPane place = new BorderPane();
    private final HBox aside = new HBox();
    private final Button back;
    private final Button onward = new Button();

    /**
     * @param words the words of the kit
     * @param heading what the steps lead to, above their list
     * @param promise the line under the list: what happens if one leaves now
     * @param finished called after the last step
     */
    public WizardHost(
            Words words,
            ObservableValue<String> heading,
            ObservableValue<String> promise,
            List<WizardStep> steps,
            Runnable finished) {
        this.steps = List.copyOf(steps);
        this.finished = finished;
        back = Buttons.plain(words.live("wizard.back"), this::goBack);
        getStyleClass().add("wizard");
        setLeft(list(words, heading, promise));
        setCenter(page());
        setBottom(foot());
        go(0);
    }

    /** The step on screen, counted from 0. */
    public ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }

    private VBox list(
            Words words, ObservableValue<String> heading, ObservableValue<String> promise) {
        Label name = styled("wizard-heading");
        name.textProperty().bind(heading);
        VBox list = new VBox(new Brand(), name);
        list.getStyleClass().add("wizard-list");
        for (int i = 0; i < steps.size(); i++) {
            WizardMark mark = new WizardMark(words, i + 1, steps.get(i).title());
            marks.add(mark);
            list.getChildren().add(mark);
        }
        Label kept = styled("hint");
        kept.setWrapText(true);
        kept.textProperty().bind(promise);
        VBox bottom = new VBox(kept);
        bottom.getStyleClass().add("wizard-promise");
        VBox.setVgrow(bottom, Priority.ALWAYS);
        list.getChildren().add(bottom);
        return list;
    }

    private BorderPane page() {
        title.setFocusTraversable(false);
        purpose.setWrapText(true);
        VBox head = new VBox(title, purpose);
        head.getStyleClass().add("wizard-head");
        place.getStyleClass().add("wizard-page");
        place.setTop(head);
        return place;
    }

    private HBox foot() {
        onward.getStyleClass().add("accent");
        onward.setMnemonicParsing(true);
        onward.setDefaultButton(true);
        onward.setOnAction(event -> goOn());
        aside.getStyleClass().add("wizard-aside");
        HBox foot = new HBox(aside, Panel.spacer(), back, onward);
        foot.getStyleClass().add("wizard-foot");
        return foot;
    }

    /** Puts something at the left of the foot, such as a report to keep. */
    public WizardHost aside(Node... nodes) {
        aside.getChildren().setAll(nodes);
        return this;
    }

    private void goBack() {
        go(current.get() - 1);
    }

    /** Goes on although the present step is not done; it says itself what that means. */
    public void skip() {
        onward(current.get());
    }

    private void goOn() {
        int here = current.get();
        steps.get(here).complete(() -> onward(here));
    }

    private void onward(int from) {
        if (from + 1 < steps.size()) {
            go(from + 1);
        } else {
            finished.run();
        }
    }

    private void go(int index) {
        WizardStep step = steps.get(index);
        current.set(index);
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).show(i < index, i == index);
        }
        title.textProperty().bind(step.title());
        purpose.textProperty().bind(step.purpose());
        onward.textProperty().bind(step.verb());
        onward.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !step.ready().getValue(), step.ready()));
        boolean mayGoBack = index > 0 && step.mayGoBack();
        back.setVisible(mayGoBack);
        back.setManaged(mayGoBack);
        place.setCenter(step.content());
        step.shown();
    }

    private static Label styled(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}

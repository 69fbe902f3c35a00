package ca.aval.people.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.ProgressSplit;
import ca.aval.kit.Words;
import ca.aval.people.ui.RosterImportViewModel.Stage;
import ca.aval.platform.work.Job;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** What is under way: how far it is, and a way to stop it while nothing is written. */
final class WorkingPane extends VBox {
    private final ProgressSplit bar = new ProgressSplit();

    WorkingPane(RosterImportViewModel model, Words words) {
        getStyleClass().add("empty");
        BooleanBinding reading = model.stage().isEqualTo(Stage.READING);
        Label title = new Label();
        title.textProperty()
                .bind(
                        Bindings.when(reading)
                                .then(words.live("import.reading"))
                                .otherwise(words.live("import.writing")));
        bar.setMaxWidth(320);
        bar.accessibleTextProperty().bind(title.textProperty());
        Button stop = Buttons.plain(words.live("import.stop"), Icon.X_CIRCLE, model::cancel);
        stop.visibleProperty().bind(reading);
        getChildren().addAll(Icons.of(Icon.HOURGLASS_SPLIT, "large"), title, bar, stop);
        model.job().subscribe(this::watch);
    }

    private void watch(@Nullable Job job) {
        bar.complete().unbind();
        if (job == null) {
            bar.complete().set(0);
            return;
        }
        bar.complete()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> (double) job.done().get() / Math.max(1, job.total().get()),
                                job.done(),
                                job.total()));
    }
}

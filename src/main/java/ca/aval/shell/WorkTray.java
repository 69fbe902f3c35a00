package ca.aval.shell;

import ca.aval.kit.Buttons;
import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.ProgressSplit;
import ca.aval.kit.Words;
import ca.aval.platform.work.Job;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The long work that runs: how far it is, and a way to stop it. */
final class WorkTray extends HBox {
    private final Words words;
    private final ObservableList<Job> jobs;
    private final InvalidationListener showing = change -> show();

    WorkTray(Words words, ObservableList<Job> jobs) {
        this.words = words;
        this.jobs = jobs;
        getStyleClass().add("work-tray");
        // the work outlives the window
        jobs.addListener(new WeakInvalidationListener(showing));
        show();
    }

    private void show() {
        getChildren().clear();
        if (jobs.isEmpty()) {
            return;
        }
        Job job = jobs.getFirst();
        StringBinding sentence =
                Bindings.createStringBinding(
                        () -> sentence(job), job.done(), job.total(), words.language());
        Label name = new Label();
        name.setGraphic(Icons.of(Icon.HOURGLASS_SPLIT));
        name.textProperty().bind(sentence);
        ProgressSplit bar = new ProgressSplit();
        bar.getStyleClass().add("thin");
        bar.setPrefWidth(120);
        bar.accessibleTextProperty().bind(sentence);
        bar.complete()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> (double) job.done().get() / Math.max(1, job.total().get()),
                                job.done(),
                                job.total()));
        getChildren().addAll(name, bar, stop(job));
        if (jobs.size() > 1) {
            Label more = new Label();
            more.textProperty().bind(words.live("work.more", jobs.size() - 1));
            getChildren().add(more);
        }
    }

    private Node stop(Job job) {
        Hyperlink stop = Buttons.link(words.live("work.stop"), () -> {});
        stop.accessibleTextProperty().bind(words.live("work.stop.what", job.title()));
        stop.setOnAction(
                event -> {
                    job.cancel();
                    stop.setDisable(true);
                });
        return stop;
    }

    private String sentence(Job job) {
        return job.total().get() == 0
                ? words.say("work.begun", job.title())
                : words.say("work.under-way", job.title(), job.done().get(), job.total().get());
    }
}

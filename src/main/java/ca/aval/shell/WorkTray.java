package ca.aval.shell;

import ca.aval.kit.Buttons;
import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.Panel;
import ca.aval.kit.ProgressSplit;
import ca.aval.kit.Words;
import ca.aval.platform.work.Job;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The long work that runs: the oldest at the foot of the window, all of it in a list above. */
final class WorkTray extends HBox {
    private final Words words;
    private final ObservableList<Job> jobs;
    private final Overlay overlay;
    private final VBox rows = new VBox();
    private final Panel list;
    private final InvalidationListener showing = change -> show();

    WorkTray(Words words, ObservableList<Job> jobs, Overlay overlay) {
        this.words = words;
        this.jobs = jobs;
        this.overlay = overlay;
        getStyleClass().add("work-tray");
        rows.getStyleClass().add("work-rows");
        list = new Panel(words.live("work.title")).filled(rows);
        list.getStyleClass().add("work-pane");
        list.setAccessibleRole(AccessibleRole.DIALOG);
        list.accessibleTextProperty().bind(words.live("work.title"));
        list.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        // the work outlives the window
        jobs.addListener(new WeakInvalidationListener(showing));
        show();
    }

    private void show() {
        getChildren().clear();
        rows.getChildren().clear();
        if (jobs.isEmpty()) {
            if (list.getScene() != null) {
                overlay.close();
            }
            return;
        }
        getChildren().addAll(row(jobs.getFirst()));
        if (jobs.size() > 1) {
            Hyperlink more = Buttons.link(words.live("work.more", jobs.size() - 1), this::open);
            getChildren().add(more);
        }
        for (Job job : jobs) {
            HBox row = new HBox(row(job));
            row.getStyleClass().add("work-row");
            rows.getChildren().add(row);
        }
    }

    private void open() {
        overlay.showIn(Pos.BOTTOM_LEFT, list, () -> {});
        PaneFocus.into(rows);
    }

    private Node[] row(Job job) {
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
        return new Node[] {name, bar, stop(job)};
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

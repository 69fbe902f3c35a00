package ca.aval.consent.ui.remind;

import ca.aval.consent.reminder.Situation;
import ca.aval.kit.Buttons;
import ca.aval.kit.FormField;
import ca.aval.kit.Icon;
import ca.aval.kit.PaperPreview;
import ca.aval.kit.Words;
import ca.aval.people.PupilId;
import ca.aval.shell.Dialogs;
import ca.aval.shell.Paper;
import ca.aval.shell.PaperActs;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks whom to remind, tells what that comes to, and hands over the letters once they are made. */
public final class RemindersDialog {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 560;

    private final RemindersViewModel model;
    private final Words words;
    private final Words kit;
    private final Dialogs dialogs;
    private final Supplier<PaperActs> papers;
    private final @Nullable Consumer<Set<PupilId>> labels;
    private final Runnable again;
    private final Runnable printed;

    /**
     * @param papers what can be done with a paper
     * @param labels prints the addresses of those pupils; null where this account may not
     * @param again shows the last run that was printed
     * @param printed is told once letters went out
     */
    public RemindersDialog(
            RemindersViewModel model,
            Words words,
            Words kit,
            Dialogs dialogs,
            Supplier<PaperActs> papers,
            @Nullable Consumer<Set<PupilId>> labels,
            Runnable again,
            Runnable printed) {
        this.model = model;
        this.words = words;
        this.kit = kit;
        this.dialogs = dialogs;
        this.papers = papers;
        this.labels = labels;
        this.again = again;
        this.printed = printed;
    }

    /** Reads who is left, then asks. */
    public void open() {
        model.read(this::ask);
    }

    private void ask() {
        if (dialogs.fill(words.say("title"), form(), words.say("do"), model.ready())) {
            model.print(this::hand, refusal -> dialogs.tell(words.say("refused.title"), refusal));
        }
    }

    private Node form() {
        ComboBox<Scope> scope = new ComboBox<>(model.scopes());
        scope.setMaxWidth(Double.MAX_VALUE);
        scope.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Scope item) {
                        return item == null ? "" : item.name();
                    }

                    @Override
                    public @Nullable Scope fromString(String text) {
                        return null;
                    }
                });
        scope.valueProperty().bindBidirectional(model.scope());
        VBox reasons = new VBox();
        reasons.getStyleClass().add("withdraw-uses");
        model.scope().subscribe(() -> showReasons(reasons));
        showReasons(reasons);
        VBox sentences = new VBox();
        sentences.getStyleClass().add("consent-facts");
        model.sentences().addListener((ListChangeListener<String>) c -> showSentences(sentences));
        showSentences(sentences);
        VBox form =
                new VBox(
                        new FormField<>(words.live("scope"), scope),
                        new FormField<>(words.live("reasons"), reasons),
                        sentences);
        form.getChildren().add(Buttons.plain(words.live("again"), Icon.PRINTER, again));
        Consumer<Set<PupilId>> addresses = labels;
        if (addresses != null) {
            form.getChildren()
                    .add(
                            Buttons.plain(
                                    words.live("labels"),
                                    Icon.ENVELOPE,
                                    () -> addresses.accept(model.addressed())));
        }
        form.getStyleClass().add("form");
        form.setPrefWidth(WIDTH);
        return form;
    }

    private void showReasons(VBox box) {
        box.getChildren().clear();
        model.reasons()
                .forEach(
                        (situation, ticked) -> {
                            CheckBox check =
                                    new CheckBox(words.say(key(situation), model.count(situation)));
                            check.selectedProperty().bindBidirectional(ticked);
                            box.getChildren().add(check);
                        });
    }

    private static String key(Situation situation) {
        return "reason." + situation.name().toLowerCase(Locale.ROOT);
    }

    private void showSentences(VBox box) {
        box.getChildren()
                .setAll(
                        model.sentences().stream()
                                .map(
                                        sentence -> {
                                            Label label = new Label(sentence);
                                            label.setWrapText(true);
                                            return label;
                                        })
                                .toList());
    }

    private void hand(RemindersViewModel.Ready ready) {
        printed.run();
        Label told = new Label(ready.told());
        told.setWrapText(true);
        PaperPreview preview = new PaperPreview(kit, new SimpleStringProperty(ready.told()));
        preview.show(ready.pages());
        preview.setPrefSize(WIDTH, HEIGHT);
        preview.acts(papers.get().about(new SimpleObjectProperty<Paper>(ready.paper())));
        VBox content = new VBox(told, preview);
        content.getStyleClass().add("form");
        dialogs.showAll(words.say("done.title"), content);
    }
}

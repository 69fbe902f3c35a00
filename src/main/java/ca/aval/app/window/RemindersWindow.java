package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.ReminderParts;
import ca.aval.consent.reminder.ReadReminderRuns;
import ca.aval.consent.reminder.ReminderRun;
import ca.aval.consent.ui.remind.RemindersDialog;
import ca.aval.consent.ui.remind.RemindersViewModel;
import ca.aval.kit.PaperPreview;
import ca.aval.kit.Words;
import ca.aval.notice.PrintLabels;
import ca.aval.people.PupilId;
import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.settings.EnvelopeOffset;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Typography;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Permission;
import ca.aval.shell.Paper;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens what prints reminders, and the labels for their envelopes. */
final class RemindersWindow {
    private final OpenWindow window;
    private final SchoolYear year;
    private final Words words;

    RemindersWindow(OpenWindow window, SchoolYear year) {
        this.window = window;
        this.year = year;
        words = Words.of(RemindersDialog.class, "reminders", window.settings().language());
    }

    /** Asks whom to remind, beginning with those pupils; nobody for the whole school. */
    void open(List<UUID> pupils) {
        OpenRegister register = window.register();
        RemindersViewModel model =
                new RemindersViewModel(
                        new ReminderParts(register).acts(),
                        year,
                        this::block,
                        window.work(),
                        words,
                        pupils.stream().map(PupilId::new).collect(Collectors.toSet()));
        new RemindersDialog(
                        model,
                        words,
                        Words.of(Words.class, "kit", window.settings().language()),
                        window.dialogs(),
                        new WindowPapers(window)::acts,
                        register.guard().may(Permission.EXPORT_LISTS) ? this::labels : null,
                        this::again,
                        window.navigator()::refresh)
                .open();
    }

    private AddressBlock block() {
        EnvelopeOffset offset = window.settings().settings().get().envelope();
        return AddressBlock.moved(offset.right(), offset.down());
    }

    /** The last run once more, where the printer failed or the window was closed too soon. */
    private void again() {
        ReadReminderRuns read = new ReminderParts(window.register()).runs();
        window.work().run(words.say("again.work"), () -> read.last(year), this::again);
    }

    private void again(Optional<ReadReminderRuns.Opened> last) {
        String title = words.say("again.title");
        if (last.isEmpty()) {
            window.dialogs().tell(title, words.say("again.none"));
            return;
        }
        ReminderRun run = last.get().run();
        Language language = words.language().getValue();
        Label told =
                new Label(
                        words.say(
                                "again.told",
                                run.number(),
                                Typography.date(
                                        language,
                                        window.register()
                                                .clock()
                                                .onTheWall(run.printedAt())
                                                .toLocalDate()),
                                run.letters(),
                                run.pages()));
        told.setWrapText(true);
        Paper paper = new Paper(last.get().pdf(), words.say("done.file", run.number()));
        VBox content =
                new VBox(
                        told,
                        new WindowPapers(window).acts().about(new SimpleObjectProperty<>(paper)));
        content.getStyleClass().add("form");
        window.dialogs().showAll(title, content);
    }

    private void labels(Set<PupilId> pupils) {
        PrintLabels act = new ReminderParts(window.register()).labels();
        window.work()
                .run(
                        words.say("labels.work"),
                        () -> act.print(pupils, null),
                        outcome -> tell(act, pupils, outcome));
    }

    private void tell(PrintLabels act, Set<PupilId> pupils, PrintLabels.Outcome outcome) {
        switch (outcome) {
            case PrintLabels.Outcome.NoAddress none ->
                    window.dialogs().tell(words.say("labels.title"), words.say("labels.none"));
            case PrintLabels.Outcome.PasswordNeeded again ->
                    new AccountPages(window)
                            .askAgain()
                            .ask(
                                    words.say("labels.title"),
                                    words.say("labels.why"),
                                    words.say("labels.do"),
                                    proof ->
                                            window.work()
                                                    .run(
                                                            words.say("labels.work"),
                                                            () -> act.print(pupils, proof),
                                                            given -> tell(act, pupils, given)));
            case PrintLabels.Outcome.Printed printed -> show(printed);
        }
    }

    private void show(PrintLabels.Outcome.Printed printed) {
        PaperPreview preview =
                new PaperPreview(
                        Words.of(Words.class, "kit", window.settings().language()),
                        new SimpleStringProperty(words.say("labels.title")));
        preview.acts(
                new WindowPapers(window)
                        .acts()
                        .about(
                                new SimpleObjectProperty<>(
                                        new Paper(printed.pdf(), words.say("labels.file")))));
        window.dialogs()
                .showAll(
                        words.say(
                                "labels.done",
                                printed.labels(),
                                printed.confidential() + printed.incomplete()),
                        preview);
    }
}

package ca.aval.consent.ui.photo;

import ca.aval.consent.photo.NameListOrder;
import ca.aval.consent.photo.NameListOutcome;
import ca.aval.consent.photo.NameListTable;
import ca.aval.consent.photo.PhotoDayPlace;
import ca.aval.kit.Words;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.WorkRunner;
import ca.aval.shell.Paper;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** A list of names for photo day or for a teacher: chosen, looked at, issued. */
public final class PhotoDayViewModel {
    /** How far the page is. */
    enum Step {
        READING,
        NO_FORM,
        READY
    }

    private static final String LIST = "photo-list";

    private final PhotoActs acts;
    private final WorkRunner work;
    private final Words words;
    private final ListForm form;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.READING);
    private final ObservableList<byte[]> pages = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Paper> paper = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");

    /**
     * @param words the words of this page
     */
    public PhotoDayViewModel(PhotoActs acts, SchoolClock clock, WorkRunner work, Words words) {
        this.acts = acts;
        this.work = work;
        this.words = words;
        form = new ListForm(clock, words, this::drop);
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    ListForm form() {
        return form;
    }

    /** The pages as PNG images; empty until somebody looked. */
    ObservableList<byte[]> pages() {
        return pages;
    }

    /** The list that was issued, to be printed or saved; null until then. */
    ReadOnlyObjectProperty<@Nullable Paper> paper() {
        return paper.getReadOnlyProperty();
    }

    /** What became of the last wish. */
    ReadOnlyStringProperty outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Somebody arrived: reads what a list may be about. */
    void shown(PhotoDayPlace place) {
        LocalDate asked = form.begin(place);
        work.run(
                words.say("work.read"),
                () -> acts.prepare().choices(asked),
                found -> {
                    form.offer(found);
                    step.set(found.uses().isEmpty() ? Step.NO_FORM : Step.READY);
                });
    }

    /** Shows the list as it would be issued now. */
    void preview() {
        form.order()
                .ifPresent(
                        order ->
                                work.run(
                                        words.say("work.preview"),
                                        () -> seen(acts.prepare().prepare(order)),
                                        this::show));
    }

    /** Issues the list under a number, once the person has proved who is there. */
    void issue() {
        form.order()
                .ifPresent(
                        order ->
                                work.run(
                                        words.say("work.preview"),
                                        () -> acts.prepare().prepare(order),
                                        prepared -> admit(order, prepared)));
    }

    private void admit(NameListOrder order, NameListOutcome prepared) {
        if (prepared instanceof NameListOutcome.Ready(var sheet)) {
            acts.gate()
                    .sheet(
                            LIST,
                            sheet.names(),
                            () ->
                                    work.run(
                                            words.say("work.issue"),
                                            () -> seen(acts.issue().issue(order)),
                                            this::show));
        }
    }

    /** Writes the names to an Excel file. */
    void sheet() {
        form.order()
                .ifPresent(
                        order ->
                                work.run(
                                        words.say("work.preview"),
                                        () -> acts.prepare().prepare(order),
                                        this::export));
    }

    private void export(NameListOutcome prepared) {
        if (prepared instanceof NameListOutcome.Ready(var sheet)) {
            acts.sheets().export(LIST, new NameListTable().of(sheet));
        }
    }

    /** The pages of a list, and the list once it was issued. */
    private record Seen(List<byte[]> pages, @Nullable Paper paper, String said) {}

    private Seen seen(NameListOutcome from) throws IOException {
        return switch (from) {
            case NameListOutcome.Ready(var sheet) ->
                    new Seen(
                            PageImages.of(acts.printer().print(sheet)),
                            null,
                            words.say("outcome.preview", sheet.groups().size(), sheet.names()));
            case NameListOutcome.Issued(var list, var sheet, var pdf) ->
                    new Seen(
                            PageImages.of(pdf),
                            new Paper(pdf, words.say("file", list.number())),
                            words.say("outcome.issued", list.number(), sheet.names()));
            case NameListOutcome.UnknownUse none ->
                    new Seen(List.of(), null, words.say("outcome.gone"));
            case NameListOutcome.UnknownGroup none ->
                    new Seen(List.of(), null, words.say("outcome.gone"));
        };
    }

    private void show(Seen seen) {
        pages.setAll(seen.pages());
        paper.set(seen.paper());
        outcome.set(seen.said());
    }

    /** What was shown is no longer what is chosen. */
    private void drop() {
        pages.clear();
        paper.set(null);
        outcome.set("");
    }
}

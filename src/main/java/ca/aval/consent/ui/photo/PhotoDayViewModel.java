package ca.aval.consent.ui.photo;

import ca.aval.consent.photo.IssuedList;
import ca.aval.consent.photo.NameListOrder;
import ca.aval.consent.photo.NameListOutcome;
import ca.aval.consent.photo.NameListTable;
import ca.aval.consent.photo.PhotoDayPlace;
import ca.aval.consent.photo.PrepareNameList.Choices;
import ca.aval.kit.Words;
import ca.aval.platform.time.SchoolYear;
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
import java.util.Optional;

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
    private final ObservableList<IssuedLine> issued = FXCollections.observableArrayList();
    private long wishes;

    /**
     * @param words the words of this page
     */
    public PhotoDayViewModel(PhotoActs acts, WorkRunner work, Words words) {
        this.acts = acts;
        this.work = work;
        this.words = words;
        form = new ListForm(words, this::drop);
        form.day().addListener((o, before, now) -> another(before, now));
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

    /** The lists of the year that were handed out, the newest first. */
    ObservableList<IssuedLine> issued() {
        return issued;
    }

    /** What became of the last wish. */
    ReadOnlyStringProperty outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Somebody arrived: reads what a list may be about. */
    void shown(PhotoDayPlace place) {
        @Nullable LocalDate asked = form.begin(place);
        work.run(
                words.say("work.read"),
                () -> read(asked),
                read -> {
                    form.offer(read.choices());
                    step.set(read.choices().uses().isEmpty() ? Step.NO_FORM : Step.READY);
                    list(read.issued());
                });
    }

    private record Read(Choices choices, List<IssuedList> issued) {}

    private Read read(@Nullable LocalDate day) {
        Choices choices = acts.prepare().choices(day);
        return new Read(choices, acts.issued().of(SchoolYear.of(choices.day())));
    }

    /** A day of another year has other groups. */
    private void another(@Nullable LocalDate before, @Nullable LocalDate now) {
        if (step.get() != Step.READY
                || before == null
                || now == null
                || SchoolYear.of(before).equals(SchoolYear.of(now))) {
            return;
        }
        work.run(
                words.say("work.read"),
                () -> read(now),
                read -> {
                    if (now.equals(form.day().get())) {
                        form.offerAgain(read.choices());
                        list(read.issued());
                        order();
                    }
                });
    }

    private void list(List<IssuedList> lists) {
        issued.setAll(lists.stream().map(this::line).toList());
    }

    private IssuedLine line(IssuedList list) {
        String about = list.use().isEmpty() ? words.say("kind.forms") : form.label(list.use());
        return new IssuedLine(
                list,
                words.say(
                        "issued.line", list.number(), about, list.day().toString(), list.names()));
    }

    /** Shows a list that was handed out, to be printed once more. */
    void open(IssuedLine line) {
        IssuedList list = line.list();
        acts.gate()
                .sheet(
                        LIST,
                        list.names(),
                        () -> work.run(words.say("work.issued"), () -> again(list), this::show));
    }

    private Seen again(IssuedList list) throws IOException {
        byte[] pdf = acts.issued().pdf(list);
        return new Seen(
                PageImages.of(pdf),
                new Paper(pdf, words.say("file", list.number())),
                words.say("outcome.again", list.number(), list.day().toString()));
    }

    /** The list that is wished for; where the year has no form, that is said. */
    private Optional<NameListOrder> order() {
        if (form.use().get() == null) {
            outcome.set(words.say("no-form"));
        }
        return form.order();
    }

    /** Shows the list as it would be issued now. */
    void preview() {
        order().ifPresent(this::preview);
    }

    private void preview(NameListOrder order) {
        long mine = wishes;
        work.run(
                words.say("work.preview"),
                () -> seen(acts.prepare().prepare(order)),
                seen -> {
                    if (mine == wishes) {
                        show(seen);
                    }
                });
    }

    /** Issues the list under a number, once the person has proved who is there. */
    void issue() {
        order().ifPresent(
                        order ->
                                work.run(
                                        words.say("work.preview"),
                                        () -> acts.prepare().prepare(order),
                                        prepared -> admit(order, prepared)));
    }

    private void admit(NameListOrder order, NameListOutcome prepared) {
        if (prepared instanceof NameListOutcome.Ready(var sheet)) {
            acts.gate().sheet(LIST, sheet.names(), () -> issue(order));
        } else {
            gone();
        }
    }

    private void issue(NameListOrder order) {
        work.run(
                words.say("work.issue"),
                () -> {
                    Seen seen = seen(acts.issue().issue(order));
                    return new Handed(seen, acts.issued().of(SchoolYear.of(order.day())));
                },
                handed -> {
                    show(handed.seen());
                    list(handed.issued());
                });
    }

    private record Handed(Seen seen, List<IssuedList> issued) {}

    /** Writes the names to an Excel file. */
    void sheet() {
        order().ifPresent(
                        order ->
                                work.run(
                                        words.say("work.preview"),
                                        () -> acts.prepare().prepare(order),
                                        this::export));
    }

    private void export(NameListOutcome prepared) {
        if (prepared instanceof NameListOutcome.Ready(var sheet)) {
            acts.sheets().export(LIST, new NameListTable().of(sheet));
        } else {
            gone();
        }
    }

    /** A group or the use went away since the page was opened. */
    private void gone() {
        drop();
        outcome.set(words.say("outcome.gone"));
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
        wishes++;
        pages.clear();
        paper.set(null);
        outcome.set("");
    }
}

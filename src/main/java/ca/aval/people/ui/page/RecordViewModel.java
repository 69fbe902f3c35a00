package ca.aval.people.ui.page;

import ca.aval.kit.Reversible;
import ca.aval.kit.UndoOffer;
import ca.aval.kit.Words;
import ca.aval.people.change.Edited;
import ca.aval.platform.place.Destination;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The page of one person: what is known, and the form open beside it. */
public final class RecordViewModel<R, T> implements RecordDesk<T> {
    private final RecordSubject<R, T> subject;
    private final WorkRunner work;
    private final Words words;
    private final UndoOffer undo;
    private final Consumer<Destination> go;
    private final BooleanSupplier mayDrop;
    private final ReadOnlyObjectWrapper<@Nullable RecordSheet> sheet =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable EditForm<T>> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
    private @Nullable Destination place;
    private @Nullable R read;
    private int household;

    /**
     * @param words those of this page
     * @param go leads to another place
     * @param mayDrop asks the person whether what is not kept may be dropped
     */
    public RecordViewModel(
            RecordSubject<R, T> subject,
            WorkRunner work,
            Words words,
            UndoOffer undo,
            Consumer<Destination> go,
            BooleanSupplier mayDrop) {
        this.subject = subject;
        this.work = work;
        this.words = words;
        this.undo = undo;
        this.go = go;
        this.mayDrop = mayDrop;
        words.language().subscribe(language -> write());
    }

    /** What is known; nothing until it is read. */
    public ReadOnlyObjectProperty<@Nullable RecordSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** The form open beside the record; nothing when none is. */
    public ReadOnlyObjectProperty<@Nullable EditForm<T>> form() {
        return form.getReadOnlyProperty();
    }

    /** Whether nobody is known by the identity that was asked for. */
    public ReadOnlyBooleanProperty gone() {
        return gone.getReadOnlyProperty();
    }

    /** Reads that person, or opens the form for a new one. */
    public void shown(Destination destination) {
        if (!destination.equals(place)) {
            household = 0;
            form.set(null);
            sheet.set(null);
            read = null;
        }
        place = destination;
        if (form.get() == null) {
            form.set(subject.empty(destination));
        }
        boolean fresh = form.get() != null && read == null;
        work.run(
                words.say("work.read"),
                () -> subject.read(destination),
                found -> put(destination, found, fresh));
    }

    /** Whether the open form holds what is not kept yet. */
    public boolean holdsUnkept() {
        EditForm<T> open = form.get();
        return open != null && open.touched();
    }

    /** Whether the open form may go: it holds nothing, or the person lets it be dropped. */
    public boolean mayLeave() {
        return !holdsUnkept() || mayDrop.getAsBoolean();
    }

    /** What F2 does. */
    public void edit() {
        RecordSheet shown = sheet.get();
        if (shown != null && shown.edit() != null && form.get() == null) {
            shown.edit().act().run();
        }
    }

    /** Whether {@link #edit} does something now. */
    public ObservableValue<Boolean> mayEdit() {
        return Bindings.createBooleanBinding(
                () -> {
                    RecordSheet shown = sheet.get();
                    return shown != null && shown.edit() != null && form.get() == null;
                },
                sheet,
                form);
    }

    /** Whether a form is open that {@link #keep} would keep. */
    public ObservableValue<Boolean> mayKeep() {
        return form.map(Objects::nonNull).orElse(false);
    }

    /** Goes to where one more is added; does nothing when this role may not. */
    public void add() {
        if (mayAdd()) {
            go.accept(subject.newcomer());
        }
    }

    /** Whether this role adds people. */
    public boolean mayAdd() {
        return subject.empty(subject.newcomer()) != null;
    }

    /** The word for {@link #add}. */
    public ObservableValue<String> addWord() {
        return words.live(subject.addWord());
    }

    /** Keeps what the form says; a refusal stays in the form with its reason. */
    public void keep() {
        EditForm<T> open = form.get();
        if (open != null && open.ready().get()) {
            work.run(words.say("work.keep"), open.act()::get, edited -> answer(open, edited));
        }
    }

    /** Closes the form; nothing is kept. */
    public void cancel() {
        form.set(null);
        if (read == null && !gone.get()) {
            go.accept(subject.list());
        }
    }

    /** Goes to the list, unless the person stays with what is not kept. */
    public void back() {
        if (mayLeave()) {
            form.set(null);
            go.accept(subject.list());
        }
    }

    @Override
    public void open(EditForm<T> opened) {
        if (mayLeave()) {
            form.set(opened);
        }
    }

    @Override
    public void go(Destination destination) {
        go.accept(destination);
    }

    @Override
    public int household() {
        return household;
    }

    @Override
    public void showHousehold(int number) {
        household = number;
        write();
    }

    private void put(Destination asked, Optional<R> found, boolean fresh) {
        if (!asked.equals(place)) {
            return;
        }
        read = found.orElse(null);
        gone.set(found.isEmpty() && !fresh);
        write();
        found.ifPresent(
                shown ->
                        work.run(
                                words.say("work.read"),
                                () -> {
                                    subject.seen(shown);
                                    return true;
                                },
                                told -> {}));
    }

    private void write() {
        R known = read;
        sheet.set(known == null ? null : subject.sheet(known, this));
    }

    private void answer(EditForm<T> asked, Edited<T> edited) {
        switch (edited) {
            case Edited.Refused<T>(var reason) ->
                    asked.refuse(words.live("refusal." + reason.name()));
            case Edited.Kept<T>(var before, var after) -> {
                form.set(null);
                undo.offer(takingBack(asked, before, after));
                if (after != null) {
                    place = subject.place(after);
                    go.accept(subject.place(after));
                }
            }
        }
    }

    private Reversible takingBack(EditForm<T> done, @Nullable T before, @Nullable T after) {
        Supplier<Edited<T>> back = done.undoing();
        Supplier<Edited<T>> again = done.redoing();
        return new Reversible(
                done.done(),
                restoring(back == null ? () -> subject.restore(after, before) : back),
                restoring(again == null ? () -> subject.restore(before, after) : again));
    }

    private Supplier<Optional<ObservableValue<String>>> restoring(Supplier<Edited<T>> restore) {
        return () ->
                restore.get() instanceof Edited.Refused<T>(var reason)
                        ? Optional.of(words.live("refusal." + reason.name()))
                        : Optional.empty();
    }
}

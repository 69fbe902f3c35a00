package ca.aval.publication.ui;

import ca.aval.kit.Reversible;
import ca.aval.kit.UndoOffer;
import ca.aval.kit.Words;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.Step;
import ca.aval.platform.work.WorkRunner;
import ca.aval.publication.Publication;
import ca.aval.publication.PublicationActs;
import ca.aval.publication.PublicationAlert.Confidentiality;
import ca.aval.publication.PublicationEdit;
import ca.aval.publication.PublicationRefusal;
import ca.aval.publication.Removal;
import ca.aval.publication.Takedown;
import ca.aval.publication.Takedown.Outcome;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a person does about publications on screen, each act with what takes it back. */
public final class PublicationDeeds {
    private final PublicationActs acts;
    private final SchoolClock clock;
    private final WorkRunner work;
    private final Words words;
    private final UndoOffer undo;
    private final Runnable done;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /**
     * @param done is told once something was done
     */
    PublicationDeeds(
            PublicationActs acts,
            SchoolClock clock,
            WorkRunner work,
            Words words,
            UndoOffer undo,
            Runnable done) {
        this.acts = acts;
        this.clock = clock;
        this.work = work;
        this.words = words;
        this.undo = undo;
        this.done = done;
    }

    /** Why the last act was refused; empty when it was not. */
    public ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /**
     * Records what became of a takedown.
     *
     * @param outcome by its code: {@code WAITING} opens it again
     */
    public void settle(TakedownLine line, String outcome, String note) {
        Outcome wanted = Outcome.valueOf(outcome);
        Step<PublicationEdit<Takedown>> step =
                () -> acts.settle().settle(line.id(), wanted, clock.today(), note);
        work.run(
                words.say("work.write"),
                step,
                edit ->
                        told(
                                edit,
                                before ->
                                        new Reversible(
                                                words.live("undo.settled", line.title()),
                                                () -> put(before),
                                                () ->
                                                        refused(
                                                                acts.settle()
                                                                        .settle(
                                                                                line.id(),
                                                                                wanted,
                                                                                clock.today(),
                                                                                note)))));
    }

    /** The one press: removed, stopped, or asked of those in whose hands it is. */
    public void press(TakedownLine line) {
        settle(line, line.next().name(), line.note());
    }

    /** Answers the question of an alert, by the code of the answer. */
    public void answer(AlertLine line, String answer, String note) {
        work.run(
                words.say("work.write"),
                () -> acts.answer().answer(line.id(), Confidentiality.valueOf(answer), note),
                edit -> told(edit, before -> null));
    }

    /** Keeps another title and address. */
    public void change(PublicationCard about, String title, String address) {
        work.run(
                words.say("work.write"),
                () -> acts.change().change(about.id(), title, address),
                edit ->
                        told(
                                edit,
                                before ->
                                        new Reversible(
                                                words.live("undo.changed", title.strip()),
                                                () -> words(before),
                                                () ->
                                                        refused(
                                                                acts.change()
                                                                        .change(
                                                                                about.id(),
                                                                                title,
                                                                                address)))));
    }

    /**
     * Reads who can be said to appear.
     *
     * @param ask is told
     */
    void offer(Consumer<ShownChoices> ask) {
        work.run(
                words.say("work.read"),
                acts.choices()::choices,
                read -> ask.accept(new ShownChoices(read)));
    }

    /** Says anew who appears. */
    public void show(PublicationCard about, Set<UUID> people) {
        work.run(
                words.say("work.write"),
                () -> acts.shown().change(about.id(), people),
                edit ->
                        told(
                                edit,
                                before ->
                                        new Reversible(
                                                words.live("undo.shown", about.title()),
                                                () -> shown(about, before.people()),
                                                () -> shown(about, people))));
    }

    private Optional<ObservableValue<String>> shown(PublicationCard about, Set<UUID> people) {
        return refused(acts.shown().change(about.id(), people));
    }

    /** The whole publication was taken down today. */
    public void remove(PublicationCard about) {
        work.run(
                words.say("work.write"),
                () -> acts.remove().remove(about.id(), clock.today()),
                removal -> {
                    switch (removal) {
                        case Removal.Refused(PublicationRefusal reason) -> refuse(reason);
                        case Removal.Done(Publication publication, List<UUID> settled) -> {
                            undo.offer(
                                    new Reversible(
                                            words.live("undo.removed", publication.title()),
                                            () ->
                                                    refused(
                                                            acts.undoRemoval()
                                                                    .undo(about.id(), settled)),
                                            () -> again(about.id())));
                            well();
                        }
                    }
                });
    }

    private Optional<ObservableValue<String>> again(UUID id) {
        return acts.remove().remove(id, clock.today()) instanceof Removal.Refused(var reason)
                ? Optional.of(words.live("refusal." + reason))
                : Optional.empty();
    }

    private Optional<ObservableValue<String>> put(Takedown before) {
        return refused(
                acts.settle()
                        .settle(
                                before.id(),
                                before.outcome(),
                                Objects.requireNonNullElse(before.settledOn(), clock.today()),
                                Objects.requireNonNullElse(before.note(), "")));
    }

    private Optional<ObservableValue<String>> words(Publication before) {
        return refused(
                acts.change()
                        .change(
                                before.id(),
                                before.title(),
                                Objects.requireNonNullElse(before.address(), "")));
    }

    private Optional<ObservableValue<String>> refused(PublicationEdit<?> edit) {
        return edit instanceof PublicationEdit.Refused<?>(var reason)
                ? Optional.of(words.live("refusal." + reason))
                : Optional.empty();
    }

    private <T> void told(PublicationEdit<T> edit, Function<T, @Nullable Reversible> offer) {
        switch (edit) {
            case PublicationEdit.Refused<T>(var reason) -> refuse(reason);
            case PublicationEdit.Kept<T>(T before, T after) -> {
                Reversible reversible = offer.apply(before);
                if (reversible != null) {
                    undo.offer(reversible);
                }
                well();
            }
        }
    }

    private void well() {
        refusal.set("");
        done.run();
    }

    private void refuse(PublicationRefusal reason) {
        refusal.set(words.say("refusal." + reason));
    }
}

package ca.aval.publication.ui;

import ca.aval.consent.check.KeptCheck;
import ca.aval.consent.check.KeptCheckId;
import ca.aval.consent.form.ConsentUse;
import ca.aval.kit.Choice;
import ca.aval.kit.DraftViewModel;
import ca.aval.kit.Drafts;
import ca.aval.kit.News;
import ca.aval.kit.Told;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.WorkRunner;
import ca.aval.publication.PublicationActs;
import ca.aval.publication.PublicationChoices;
import ca.aval.publication.PublicationDraft;
import ca.aval.publication.PublicationRefusal;
import ca.aval.publication.PublicationsPlace;
import ca.aval.publication.RecordPublication.Outcome;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** What is said of something that went out, or will, until it is recorded. */
public final class PublicationFormViewModel {
    private final PublicationActs acts;
    private final SchoolClock clock;
    private final WorkRunner work;
    private final Words words;
    private final News news;
    private final Consumer<Destination> go;
    private final PublicationFields fields = new PublicationFields();
    private final ObservableList<Choice<String>> uses = FXCollections.observableArrayList();
    private final ObservableList<Choice<String>> everybody = FXCollections.observableArrayList();
    private final ObservableList<Choice<String>> staff = FXCollections.observableArrayList();
    private final ObservableList<Choice<String>> kept = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final DraftViewModel draft;
    private @Nullable PublicationChoices choices;

    /**
     * @param words those of this package
     * @param news where it is told that it is recorded
     * @param go leads back to the log
     */
    public PublicationFormViewModel(
            PublicationActs acts,
            SchoolClock clock,
            WorkRunner work,
            Words words,
            Drafts drafts,
            News news,
            Consumer<Destination> go) {
        this.acts = acts;
        this.clock = clock;
        this.work = work;
        this.words = words;
        this.news = news;
        this.go = go;
        draft =
                new DraftViewModel(
                        drafts,
                        "publication",
                        fields::typed,
                        typed -> fields.fill(typed, everybody));
        words.language().subscribe(language -> offer());
        fields.use().text().subscribe(this::dropOtherAnswer);
    }

    public PublicationFields fields() {
        return fields;
    }

    /** Where something can go out, by the code of the use. */
    public ObservableList<Choice<String>> uses() {
        return uses;
    }

    /** Who can be said to appear. */
    public ObservableList<Choice<String>> everybody() {
        return everybody;
    }

    /** Who can be said to have published it. */
    public ObservableList<Choice<String>> staff() {
        return staff;
    }

    /** The answers on which it can rest, the newest first. */
    public ObservableList<Choice<String>> kept() {
        return kept;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** The words of another time. */
    public DraftViewModel draft() {
        return draft;
    }

    private record Read(PublicationChoices choices, Optional<KeptCheck> check) {}

    /**
     * Reads what can be chosen; what was typed before stays.
     *
     * @param check the kept answer from which to begin; null for none
     */
    public void shown(@Nullable KeptCheckId check) {
        work.run(
                words.say("work.read"),
                () ->
                        new Read(
                                acts.choices().choices(),
                                check == null ? Optional.empty() : acts.kept().find(check)),
                this::show);
    }

    private void show(Read read) {
        boolean first = choices == null;
        choices = read.choices();
        offer();
        KeptCheck from = read.check().orElse(null);
        if (from != null && !fields.restsOn(from.id().value())) {
            fields.begin(from, everybody);
            draft.begin();
        } else if (first) {
            clear();
        }
    }

    /** Records it once everything is said; otherwise says beneath each field what is wrong. */
    public void record() {
        PublicationChoices known = choices;
        if (busy.get() || known == null || !fields.check()) {
            return;
        }
        PublicationDraft said = fields.said(new ShownChoices(known).people(fields.codesChosen()));
        busy.set(true);
        work.run(
                words.say("work.write"),
                () -> acts.record().record(said),
                this::tell,
                refused -> {
                    busy.set(false);
                    fields.blame(PublicationRefusal.ALREADY_SO);
                });
    }

    private void tell(Outcome outcome) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Refused(PublicationRefusal reason) -> fields.blame(reason);
            case Outcome.Recorded(var publication, var alerts) -> {
                draft.saved();
                clear();
                news.tell(
                        alerts.isEmpty()
                                ? Told.plain(Tone.OK, words.live("form.told", publication.number()))
                                : new Told(
                                        Tone.ATTENTION,
                                        words.live("form.told", publication.number()),
                                        words.live("form.told.alerts", alerts.size()),
                                        null,
                                        null));
                go.accept(new PublicationsPlace());
            }
        }
    }

    private void clear() {
        fields.clear(clock.today());
        draft.begin();
    }

    private void offer() {
        PublicationChoices known = choices;
        if (known == null) {
            return;
        }
        ShownChoices shown = new ShownChoices(known);
        uses.setAll(known.uses().stream().map(this::choice).toList());
        everybody.setAll(shown.all(words));
        staff.setAll(shown.staff(words));
        kept.setAll(known.kept().stream().map(one -> choice(one, known)).toList());
    }

    /** An answer about one place says nothing of another. */
    private void dropOtherAnswer(String use) {
        PublicationChoices known = choices;
        if (known != null
                && known.kept().stream()
                        .filter(one -> fields.restsOn(one.id()))
                        .anyMatch(one -> !one.use().equals(use))) {
            fields.kept().set(null);
        }
    }

    private Choice<String> choice(ConsentUse one) {
        Language language = words.language().getValue();
        return new Choice<>(
                one.code(),
                Objects.requireNonNull(one.label().get(language)),
                Objects.requireNonNull(one.detail().get(language)));
    }

    private Choice<String> choice(PublicationChoices.Kept one, PublicationChoices known) {
        Language language = words.language().getValue();
        String where =
                known.uses().stream()
                        .filter(use -> use.code().equals(one.use()))
                        .findFirst()
                        .map(use -> Objects.requireNonNull(use.label().get(language)))
                        .orElse(one.use());
        return new Choice<>(
                one.id().toString(),
                one.number(),
                one.subject().isEmpty() ? where : one.subject() + " · " + where);
    }
}

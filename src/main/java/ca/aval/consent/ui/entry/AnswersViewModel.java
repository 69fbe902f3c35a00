package ca.aval.consent.ui.entry;

import ca.aval.consent.CampaignPlace;
import ca.aval.consent.answer.FormToAnswer;
import ca.aval.consent.answer.FormsToAnswer;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.ui.entry.FormBook.Found;
import ca.aval.kit.Choice;
import ca.aval.kit.DraftViewModel;
import ca.aval.kit.Told;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Optional;

/** The pile of forms that came back, typed in one after the other. */
public final class AnswersViewModel {
    /** What can be done here. */
    public enum Step {
        READING,
        NO_RIGHT,
        PAST_YEAR,
        /** No form of the year was printed. */
        NOTHING_ASKED,
        READY
    }

    private final EntryDesk desk;
    private final Words words;
    private final PaperViewModel paper;
    private final PileViewModel pile;
    private final PupilCardViewModel card;
    private final ProofViewModel proof;
    private final UnkeptPapers unkept;
    private final ConsentUses uses = ConsentUses.catalogue();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.READING);
    private final ReadOnlyObjectWrapper<List<String>> lines =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<Choice<String>> names = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final Arrival arrival = new Arrival();
    private FormBook book;

    public AnswersViewModel(EntryDesk desk) {
        this.desk = desk;
        words = desk.words();
        book = new FormBook(new FormsToAnswer(desk.year(), List.of(), List.of()), desk.codes());
        paper = new PaperViewModel(desk.clock(), words);
        pile = new PileViewModel(desk);
        card = new PupilCardViewModel(paper, desk);
        proof = new ProofViewModel(paper, desk);
        unkept = new UnkeptPapers(desk.drafts(), paper, pile, () -> book);
        paper.code().addListener((o, before, now) -> error.set(""));
        paper.replies().subscribe(() -> error.set(""));
        if (desk.hindrance() != EntryDesk.Hindrance.NONE) {
            step.set(Step.valueOf(desk.hindrance().name()));
        }
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** The codes of the lines that the forms of the year have. */
    public ReadOnlyObjectProperty<List<String>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** The short name of a line. */
    public ObservableValue<String> head(String code) {
        return words.language().map(language -> PaperWords.head(words, uses, code));
    }

    /** Everybody who has a form, each with its code. */
    public ObservableList<Choice<String>> names() {
        return names;
    }

    public PaperViewModel paper() {
        return paper;
    }

    public PileViewModel pile() {
        return pile;
    }

    public PupilCardViewModel card() {
        return card;
    }

    public ProofViewModel proof() {
        return proof;
    }

    public DraftViewModel draft() {
        return unkept.draft();
    }

    /** What carries out work off the screen thread. */
    public WorkRunner work() {
        return desk.work();
    }

    /** {@code 2026-2027}. */
    public String year() {
        return desk.year().toString();
    }

    /** Why the paper at hand is not found or not recorded; empty while all is well. */
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /**
     * Shows that place: the form of the pupil that it names is opened, unless a row is begun.
     *
     * @param arrived is told, once for each place, when it can be typed in
     */
    public void shown(Destination place, Runnable arrived) {
        arrival.at(place, arrived);
        refresh();
    }

    /** Reads again which forms there are and what came back. */
    public void refresh() {
        if (desk.hindrance() == EntryDesk.Hindrance.NONE) {
            desk.work()
                    .run(
                            words.say("work.reading"),
                            () -> desk.acts().list().list(desk.year()),
                            this::show);
        }
    }

    private void show(FormsToAnswer forms) {
        boolean first = step.get() == Step.READING;
        book = new FormBook(forms, desk.codes());
        paper.lines(forms.uses().size());
        lines.set(forms.uses());
        names.setAll(book.forms().stream().map(f -> PaperWords.choice(words, f)).toList());
        pile.know(book);
        step.set(forms.forms().isEmpty() ? Step.NOTHING_ASKED : Step.READY);
        if (first) {
            unkept.draft().begin();
        }
        arrival.found(book, paper).ifPresent(this::take);
        arrival.over();
    }

    /** Opens the form that is meant by what was typed; says so when there is none. */
    public boolean find() {
        String typed = paper.code().get().strip();
        if (typed.isEmpty()) {
            return false;
        }
        return take(book.find(typed));
    }

    private boolean take(Found found) {
        return switch (found) {
            case Found.TheForm(FormToAnswer form) -> {
                open(form);
                yield true;
            }
            case Found.Nothing(String key) -> {
                error.set(words.say(key, year()));
                yield false;
            }
        };
    }

    /** Opens the form of that code, which was chosen in the list of names. */
    public void choose(String code) {
        book.byCode(code).ifPresent(this::open);
    }

    private void open(FormToAnswer form) {
        pile.begin();
        paper.take(form);
    }

    /** Records the paper at hand and begins the next one; what is missing is said instead. */
    public Optional<Complaint> next() {
        if (paper.form().get() == null && !paper.code().get().isBlank() && !find()) {
            return Optional.of(Complaint.NO_FORM);
        }
        Optional<Complaint> complaint = paper.complaint();
        if (complaint.isPresent()) {
            error.set(words.say("complaint." + complaint.get()));
            return complaint;
        }
        Typed typed = paper.typed();
        paper.begin();
        pile.record(typed);
        unkept.done();
        return Optional.empty();
    }

    /** Empties the paper at hand; nothing of it was recorded. */
    public void clear() {
        paper.begin();
        error.set("");
        unkept.done();
    }

    /** Shows a recorded paper again, to be corrected; says so when another one is half typed. */
    public boolean correct(int line) {
        Optional<PileRow> row = pile.kept(line);
        if (row.isEmpty()) {
            return false;
        }
        if (!paper.isEmpty()) {
            error.set(words.say("row.half"));
            return false;
        }
        book.byCode(row.get().typed().form().code())
                .ifPresent(
                        form -> {
                            List<Returned> said = row.get().standing(form);
                            if (!said.isEmpty()) {
                                paper.correct(form, said);
                            }
                        });
        return true;
    }

    /** Takes back the paper that is being corrected, as if it had never come. */
    public void takeBack() {
        pile.rowOf(paper.instead().get())
                .ifPresent(
                        row -> {
                            clear();
                            pile.takeBack(row, this::refresh);
                        });
    }

    /** Puts the paper that could not be kept in the row again. */
    public void takeUp() {
        if (paper.isEmpty()) {
            pile.takeUp().ifPresent(paper::fill);
        } else {
            error.set(words.say("row.half"));
        }
    }

    /** Goes back to the consents and tells what was done. */
    public void finish() {
        int recorded = pile.recorded().get();
        if (recorded > 0) {
            desk.news()
                    .tell(
                            Told.plain(
                                    Tone.OK,
                                    words.live("pile.done", recorded, pile.doubts().size())));
        }
        pile.finish();
        desk.go().accept(new CampaignPlace());
    }

    /** Keeps what is typed and not recorded. */
    public void keepWords() {
        unkept.keep();
    }
}

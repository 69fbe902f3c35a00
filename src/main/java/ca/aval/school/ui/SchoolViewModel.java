package ca.aval.school.ui;

import ca.aval.kit.DraftViewModel;
import ca.aval.kit.Drafts;
import ca.aval.kit.Reversible;
import ca.aval.kit.UndoOffer;
import ca.aval.kit.Words;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.WorkRunner;
import ca.aval.school.ChangeSchool;
import ca.aval.school.School;
import ca.aval.school.SchoolCard;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What the papers say of the school: shown, changed, taken back. */
public final class SchoolViewModel {
    private final ChangeSchool change;
    private final UndoOffer undo;
    private final WorkRunner work;
    private final Words words;
    private final Runnable whenChanged;
    private final SchoolIdentityViewModel identity;
    private final LetterheadViewModel letterhead;
    private final SchoolWords form;
    private final DraftViewModel draft;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final ProblemTexts problems = new ProblemTexts();
    private ChangeSchool.@Nullable Present shown;

    /**
     * @param words the words of the school's screens
     * @param whenChanged the school is called otherwise from now on
     */
    public SchoolViewModel(
            ChangeSchool change,
            Drafts drafts,
            UndoOffer undo,
            WorkRunner work,
            Words words,
            Runnable whenChanged) {
        this.change = change;
        this.undo = undo;
        this.work = work;
        this.words = words;
        this.whenChanged = whenChanged;
        // what is proposed here is never seen: the school is shown before anything is typed
        identity = new SchoolIdentityViewModel(new SchoolYear(2000), Language.FRENCH);
        letterhead = new LetterheadViewModel(work, identity.province());
        form = new SchoolWords(identity, letterhead);
        draft = new DraftViewModel(drafts, "school", form::draft, form::resume);
    }

    public SchoolIdentityViewModel identity() {
        return identity;
    }

    public LetterheadViewModel letterhead() {
        return letterhead;
    }

    /** The words that wait from another time. */
    public DraftViewModel draft() {
        return draft;
    }

    /** Whether the form shows the school and may be typed in. */
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** Why it could not be read or kept, with what to do; empty while all is well. */
    public ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** That it was kept, until something is typed or the page is left. */
    public ReadOnlyStringProperty done() {
        return done.getReadOnlyProperty();
    }

    /** Shows the school as it is now, unless words wait to be saved. */
    public void show() {
        done.set("");
        if (draft.holdsWords() || logoChanged()) {
            return;
        }
        work.run(words.say("page.title"), change::present, this::fill, this::refuse);
    }

    /** Keeps what was typed and not saved. */
    public void keepWords() {
        if (ready.get()) {
            draft.keep();
        }
    }

    /** Saves the card when it is right; nothing happens when nothing changed. */
    public void save() {
        ChangeSchool.Present before = shown;
        boolean named = identity.check();
        boolean reached = letterhead.check();
        if (before == null || !ready.get() || !named || !reached) {
            return;
        }
        SchoolCard card = form.card();
        refusal.set("");
        ready.set(false);
        work.run(
                words.say("page.save"),
                () -> change.change(before.school(), card),
                after -> changed(before.school(), after),
                this::refuse);
    }

    private void fill(ChangeSchool.Present present) {
        shown = present;
        form.show(present.school(), present.logo());
        refusal.set("");
        ready.set(true);
        draft.begin();
    }

    private void changed(School before, School after) {
        shown = new ChangeSchool.Present(after, letterhead.logo().get());
        ready.set(true);
        form.show(after, letterhead.logo().get());
        draft.saved();
        done.set(words.say("page.saved"));
        if (!after.equals(before)) {
            whenChanged.run();
            undo.offer(reversible(before, after));
        }
    }

    private void refuse(Problem problem) {
        ready.set(shown != null);
        refusal.set(problems.sentence(words.language().getValue(), problem));
    }

    private boolean logoChanged() {
        ChangeSchool.Present before = shown;
        return before != null && !Arrays.equals(before.logo(), letterhead.logo().get());
    }

    private Reversible reversible(School before, School after) {
        AtomicReference<School> now = new AtomicReference<>(after);
        return new Reversible(
                words.live("page.changed"), () -> putBack(now, before), () -> putBack(now, after));
    }

    /** Off the screen thread; the page reads the school again when it is next shown. */
    private Optional<ObservableValue<String>> putBack(AtomicReference<School> now, School earlier) {
        try {
            now.set(change.putBack(now.get(), earlier));
            return Optional.empty();
        } catch (Problem problem) {
            String sentence = problems.sentence(words.language().getValue(), problem);
            return Optional.of(new SimpleStringProperty(sentence));
        }
    }
}

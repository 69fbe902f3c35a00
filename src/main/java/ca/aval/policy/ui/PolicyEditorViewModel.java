package ca.aval.policy.ui;

import ca.aval.kit.DraftViewModel;
import ca.aval.kit.Drafts;
import ca.aval.kit.Words;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.WorkRunner;
import ca.aval.policy.PolicyActs;
import ca.aval.policy.PolicyInForce;
import ca.aval.policy.PolicyRefusal;
import ca.aval.policy.ReadPolicy;
import ca.aval.policy.profile.ProfileDraft;
import ca.aval.policy.profile.Reading;
import ca.aval.policy.profile.Spot;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** The board's own copy of a policy while it is adapted; only a valid one can be kept. */
public final class PolicyEditorViewModel {
    private final PolicyActs acts;
    private final WorkRunner work;
    private final EditorWords words;
    private final EditorFaults faults;
    private final PolicyKeeping keeping;
    private final EditorStanding standing;
    private final ObservableList<EditorRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper part = new ReadOnlyStringWrapper(EditorRows.GENERAL);
    private final Retold message = new Retold();
    private final DraftViewModel aside;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final Set<Spot> open = new HashSet<>();
    private final EditorHistory history = new EditorHistory();
    private Map<String, Spot> spots = Map.of();
    private @Nullable PolicyInForce base;

    public PolicyEditorViewModel(
            PolicyActs acts, Drafts drafts, WorkRunner work, ObservableValue<Language> language) {
        this.acts = acts;
        this.work = work;
        words = new EditorWords(language);
        standing = new EditorStanding(words);
        keeping = new PolicyKeeping(acts, work, words);
        faults = new EditorFaults(words);
        aside = new DraftViewModel(drafts, "policy", history::answers, this::resume);
        language.subscribe(now -> lay());
    }

    /** The changes that wait from another time. */
    public DraftViewModel draft() {
        return aside;
    }

    /** The words of the editor. */
    public Words words() {
        return words.words();
    }

    /** The lines of the part that is shown. */
    public ObservableList<EditorRow> rows() {
        return rows;
    }

    /** The part that is shown, by its code. */
    public ReadOnlyStringProperty part() {
        return part.getReadOnlyProperty();
    }

    /** How the draft stands. */
    public EditorStanding standing() {
        return standing;
    }

    /** Why it was not kept; empty while nothing was refused. */
    public ReadOnlyStringProperty message() {
        return message.text();
    }

    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** Starts from the policy in force, unless changes stand here already. */
    public void shown() {
        if (!holdsUnkept()) {
            work.run(
                    words().say("editor.work.read"),
                    () -> new Start(acts.read().inForce(), acts.read().history()),
                    this::begin);
        }
    }

    /** Whether changes stand here that leaving would drop. */
    public boolean holdsUnkept() {
        return history.changed();
    }

    /** Keeps the changes aside until they are taken up again. */
    public void keepWords() {
        if (base != null) {
            aside.keep();
        }
    }

    private void resume(Map<String, String> answers) {
        change(ProfileDraft.of(answers), null);
        open.clear();
        lay();
    }

    private record Start(PolicyInForce inForce, List<ReadPolicy.Stay> history) {}

    private void begin(Start start) {
        base = start.inForce();
        history.begin(new OwnEdition().of(start.inForce(), start.history()));
        open.clear();
        message.clear();
        lay();
        aside.begin();
    }

    /** Shows another part. */
    public void show(String code) {
        part.set(code);
        lay();
    }

    /** Shows the first place to mend, with its entries open. */
    public void showFirstWrong() {
        ProfileDraft draft = history.now();
        if (draft == null || faults.all().isEmpty()) {
            return;
        }
        String path = faults.all().getFirst().path();
        part.set(EditorFaults.section(faults.all().getFirst()));
        lay();
        boolean more = true;
        while (more) {
            more = false;
            for (EditorRow row : List.copyOf(rows)) {
                Spot spot = row instanceof EditorRow.Line line ? spots.get(line.id()) : null;
                if (spot != null
                        && (path + ".").startsWith(draft.path(spot) + ".")
                        && open.add(spot)) {
                    more = true;
                }
            }
            lay();
        }
    }

    /** The text that stands in a field. */
    public String text(String id) {
        ProfileDraft draft = history.now();
        Spot spot = spots.get(id);
        return spot == null || draft == null ? "" : draft.text(spot);
    }

    /** The texts that stand in a field. */
    public List<String> texts(String id) {
        ProfileDraft draft = history.now();
        Spot spot = spots.get(id);
        return spot == null || draft == null ? List.of() : draft.texts(spot);
    }

    /** Says something else in a field; what is typed on end in one field is one change. */
    public void set(String id, String text) {
        if (!text(id).equals(text)) {
            say(id, (draft, spot) -> draft.with(spot, text));
        }
    }

    /** Says something else in a field of several. */
    public void setAll(String id, List<String> texts) {
        if (!texts(id).equals(texts)) {
            say(id, (draft, spot) -> draft.with(spot, texts));
        }
    }

    private void say(String id, BiFunction<ProfileDraft, Spot, ProfileDraft> said) {
        ProfileDraft draft = history.now();
        Spot spot = spots.get(id);
        if (draft != null && spot != null) {
            ProfileDraft now = said.apply(draft, spot);
            change(now, spot);
            judge(now);
        }
    }

    /** Adds an entry to a list and opens it. */
    public void add(String id) {
        ProfileDraft draft = history.now();
        Spot list = spots.get(id);
        if (draft != null && list != null) {
            Spot entry = list.then(draft.count(list));
            change(draft.added(list), null);
            open.add(entry);
            lay();
        }
    }

    /** Takes an entry out of its list. */
    public void remove(String id) {
        ProfileDraft draft = history.now();
        Spot entry = spots.get(id);
        if (draft != null && entry != null) {
            change(draft.without(entry), null);
            Spot list = new Spot(entry.steps().subList(0, entry.steps().size() - 1));
            open.removeIf(spot -> spot.within(list));
            lay();
        }
    }

    /** Opens or closes an entry. */
    public void turn(String id) {
        Spot entry = spots.get(id);
        if (entry != null && !open.remove(entry)) {
            open.add(entry);
        }
        lay();
    }

    /** Takes the last change back. */
    public void undo() {
        history.undo();
        message.clear();
        lay();
    }

    private void change(ProfileDraft now, @Nullable Spot spot) {
        history.change(now, spot);
        message.clear();
    }

    /** Says what keeping this version would change. */
    public void plan(Consumer<EditorPreview> preview) {
        ProfileDraft now = history.now();
        PolicyInForce from = base;
        if (now != null && from != null && now.check() instanceof Reading.Read(var profile)) {
            keeping.plan(profile, from, preview, this::refuse);
        }
    }

    /**
     * Puts the version in force whose changes were said.
     *
     * @param kept what follows once it is
     */
    public void keep(Runnable kept) {
        keeping.keep(
                () -> {
                    aside.saved();
                    history.begin(null);
                    base = null;
                    kept.run();
                },
                this::refuse);
    }

    private void refuse(PolicyRefusal why) {
        message.tell(() -> keeping.sentence(why));
    }

    private void lay() {
        message.again();
        ProfileDraft now = history.now();
        if (now == null) {
            return;
        }
        faults.clear();
        EditorRows made = new EditorRows(words, now, open, faults::at);
        List<EditorRow> laid = made.of(part.get());
        spots = made.spots();
        judge(now);
        rows.setAll(laid);
    }

    private void judge(ProfileDraft now) {
        Reading reading = now.check();
        faults.show(reading instanceof Reading.Refused refused ? refused.faults() : List.of(), now);
        undoable.set(history.changed());
        if (base != null) {
            standing.judge(now, reading, base, faults);
        }
    }
}

package ca.aval.consent.ui;

import ca.aval.consent.CampaignForms;
import ca.aval.consent.PrintOrder;
import ca.aval.consent.answer.FormState;
import ca.aval.consent.answer.SchoolAnswers;
import ca.aval.kit.Words;
import ca.aval.people.PupilId;
import ca.aval.platform.text.SearchKey;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The pupils of a campaign, by group, and those whose forms would be printed now. */
public final class FormListViewModel {
    /** Which pupils of the group are in sight. */
    public enum Filter {
        ALL,
        TO_PRINT,
        PRINTED,
        COMPLETE,
        TO_COMPLETE,
        SILENT,
        DISAGREEMENT,
        TO_VERIFY;

        boolean shows(PupilLine line) {
            Answered answered = line.answered();
            return switch (this) {
                case ALL -> true;
                case TO_PRINT -> !line.printed();
                case PRINTED -> line.printed();
                case COMPLETE -> answered.settled();
                case TO_COMPLETE -> answered.toComplete();
                case SILENT -> answered.silent();
                case DISAGREEMENT -> answered.standing() == FormState.DISAGREEMENT;
                case TO_VERIFY ->
                        answered.standing() == FormState.TO_VERIFY
                                || answered.standing() == FormState.INVALID
                                || answered.standing() == FormState.PUPIL_TO_ASK;
            };
        }
    }

    private static final GroupLine NOBODY = new GroupLine("", "", true, 0, 0, 0, 0, false);

    private final Words words;
    private final ObservableList<GroupLine> groups = FXCollections.observableArrayList();
    private final ObservableList<PupilLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<GroupLine> group = new ReadOnlyObjectWrapper<>(NOBODY);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper toPrint = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper toRemind = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper silent = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper answering = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper wanted = new ReadOnlyIntegerWrapper();
    private final Map<UUID, BooleanProperty> ticks = new HashMap<>();
    private List<PupilLine> everyone = List.of();
    private @Nullable CampaignForms forms;
    private SchoolAnswers answers = SchoolAnswers.UNTOLD;

    FormListViewModel(Words words) {
        this.words = words;
        filter.subscribe(this::sift);
        search.subscribe(this::sift);
        words.language().subscribe(this::reword);
    }

    public ObservableList<GroupLine> groups() {
        return groups;
    }

    /** The group in sight. */
    public ReadOnlyObjectProperty<GroupLine> group() {
        return group.getReadOnlyProperty();
    }

    public ObservableList<PupilLine> lines() {
        return lines;
    }

    public ObjectProperty<Filter> filter() {
        return filter;
    }

    /** Words that a line must have, each from its beginning. */
    public StringProperty search() {
        return search;
    }

    /** How many pupils are ticked, in all groups. */
    public ReadOnlyIntegerProperty ticked() {
        return ticked.getReadOnlyProperty();
    }

    /** How many forms would be printed: those ticked, otherwise those in sight. */
    public ReadOnlyIntegerProperty wanted() {
        return wanted.getReadOnlyProperty();
    }

    /** Whether that pupil is ticked. */
    BooleanProperty tick(PupilLine line) {
        return ticks.computeIfAbsent(
                line.key(),
                key -> {
                    BooleanProperty tick = new SimpleBooleanProperty();
                    tick.subscribe(on -> count());
                    return tick;
                });
    }

    private boolean isTicked(PupilLine line) {
        BooleanProperty tick = ticks.get(line.key());
        return tick != null && tick.get();
    }

    void choose(GroupLine chosen) {
        group.set(chosen);
        sift();
    }

    void tickAllInSight() {
        List.copyOf(lines).forEach(line -> tick(line).set(true));
    }

    void untickAll() {
        ticks.values().forEach(tick -> tick.set(false));
    }

    /** How many pupils of the group that filter shows. */
    int count(Filter which) {
        return (int) everyone.stream().filter(group.get()::holds).filter(which::shows).count();
    }

    /** The choices that make sense now: about printing first, then about what came back. */
    List<Filter> choices() {
        if (!answering.get()) {
            return List.of(Filter.ALL, Filter.TO_PRINT, Filter.PRINTED);
        }
        return List.of(Filter.ALL, Filter.COMPLETE, Filter.TO_COMPLETE, Filter.SILENT);
    }

    /** Whether answers are awaited now, rather than forms printed. */
    public ReadOnlyBooleanProperty answering() {
        return answering.getReadOnlyProperty();
    }

    /** How many families of the school were asked and said nothing. */
    public ReadOnlyIntegerProperty silent() {
        return silent.getReadOnlyProperty();
    }

    /** Whether one group is in sight rather than the whole school. */
    BooleanBinding inOneGroup() {
        return Bindings.createBooleanBinding(() -> !group.get().everyone(), group);
    }

    /** How many of those chosen said nothing yet. */
    public ReadOnlyIntegerProperty toRemind() {
        return toRemind.getReadOnlyProperty();
    }

    /** How many of those chosen have no form yet. */
    public ReadOnlyIntegerProperty toPrint() {
        return toPrint.getReadOnlyProperty();
    }

    /** Who of those chosen said nothing yet. */
    List<UUID> silentChosen() {
        return chosen().stream().filter(Filter.SILENT::shows).map(PupilLine::key).toList();
    }

    /** The pupils that were ticked, otherwise those in sight. */
    List<PupilLine> chosen() {
        return ticked.get() > 0
                ? everyone.stream().filter(this::isTicked).toList()
                : List.copyOf(lines);
    }

    /** Shows where the campaign stands; what was chosen and ticked stays. */
    void show(CampaignForms read, SchoolAnswers known) {
        forms = read;
        answers = known;
        reword();
    }

    /** Whose forms would be printed: those ticked, otherwise those in sight. */
    PrintOrder order() {
        if (ticked.get() > 0) {
            return chosen(chosen());
        }
        GroupLine here = group.get();
        if (lines.size() < here.pupils()) {
            return chosen(lines);
        }
        return here.everyone() ? new PrintOrder.Everyone() : new PrintOrder.OfGroup(here.code());
    }

    private static PrintOrder chosen(List<PupilLine> chosen) {
        Set<PupilId> ids =
                chosen.stream().map(line -> new PupilId(line.key())).collect(Collectors.toSet());
        return new PrintOrder.Chosen(ids);
    }

    private void reword() {
        if (forms == null) {
            return;
        }
        CampaignLines worded = new CampaignLines(forms, answers, words);
        everyone = worded.pupils();
        answering.set(worded.answering());
        silent.set((int) everyone.stream().filter(Filter.SILENT::shows).count());
        ticks.keySet().retainAll(everyone.stream().map(PupilLine::key).toList());
        List<GroupLine> counted = worded.groups(everyone);
        group.set(
                counted.stream()
                        .filter(line -> line.same(group.get()))
                        .findFirst()
                        .orElse(counted.getFirst()));
        groups.setAll(counted);
        sift();
    }

    private void sift() {
        String[] asked = SearchKey.of(search.get()).split(" ", -1);
        lines.setAll(
                everyone.stream()
                        .filter(line -> group.get().holds(line))
                        .filter(filter.get()::shows)
                        .filter(line -> answers(line, asked))
                        .toList());
        count();
    }

    private static boolean answers(PupilLine line, String[] asked) {
        for (String word : asked) {
            if (!(" " + line.searched()).contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    private void count() {
        ticked.set((int) ticks.values().stream().filter(BooleanProperty::get).count());
        toRemind.set(silentChosen().size());
        toPrint.set((int) chosen().stream().filter(Filter.TO_PRINT::shows).count());
        wanted.set(ticked.get() > 0 ? ticked.get() : lines.size());
    }
}

package ca.aval.consent.ui;

import ca.aval.consent.CampaignForms;
import ca.aval.consent.PrintOrder;
import ca.aval.kit.Words;
import ca.aval.people.PupilId;
import ca.aval.platform.text.SearchKey;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
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
        PRINTED
    }

    private static final GroupLine NOBODY = new GroupLine("", "", true, 0, 0);

    private final Words words;
    private final ObservableList<GroupLine> groups = FXCollections.observableArrayList();
    private final ObservableList<PupilLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<GroupLine> group = new ReadOnlyObjectWrapper<>(NOBODY);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper wanted = new ReadOnlyIntegerWrapper();
    private final Map<UUID, BooleanProperty> ticks = new HashMap<>();
    private List<PupilLine> everyone = List.of();
    private @Nullable CampaignForms forms;

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
        GroupLine here = group.get();
        return switch (which) {
            case ALL -> here.pupils();
            case TO_PRINT -> here.pupils() - here.printed();
            case PRINTED -> here.printed();
        };
    }

    /** Shows where the campaign stands; what was chosen and ticked stays. */
    void show(CampaignForms read) {
        forms = read;
        reword();
    }

    /** Whose forms would be printed: those ticked, otherwise those in sight. */
    PrintOrder order() {
        if (ticked.get() > 0) {
            return chosen(everyone.stream().filter(line -> tick(line).get()).toList());
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
        CampaignLines worded = new CampaignLines(forms, words);
        everyone = worded.pupils();
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
                        .filter(
                                line ->
                                        filter.get() == Filter.ALL
                                                || line.printed()
                                                        == (filter.get() == Filter.PRINTED))
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
        wanted.set(ticked.get() > 0 ? ticked.get() : lines.size());
    }
}

package ca.aval.people.ui;

import ca.aval.kit.Words;
import ca.aval.people.GroupPlace;
import ca.aval.people.ListPupils;
import ca.aval.people.NewPupilPlace;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.PupilIndex;
import ca.aval.people.PupilPlace;
import ca.aval.people.RosterImportPlace;
import ca.aval.people.StaffListPlace;
import ca.aval.platform.place.Destination;
import ca.aval.platform.text.NameOrder;
import ca.aval.platform.text.SearchKey;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The pupils of the year, those found by what is typed, and the one looked at. */
public final class PeopleViewModel {
    /** Stands for every group in the choice of groups. */
    public static final String ALL_GROUPS = "";

    private final ListPupils listPupils;
    private final SchoolYear year;
    private final WorkRunner work;
    private final Words words;
    private final PupilWords pupilWords;
    private final Consumer<Destination> go;
    private final StringProperty search = new SimpleStringProperty("");
    private final StringProperty group = new SimpleStringProperty(ALL_GROUPS);
    private final ObservableList<String> groups = FXCollections.observableArrayList(ALL_GROUPS);
    private final ObservableList<PupilLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable PupilLine> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PupilCard> card = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper nobody = new ReadOnlyBooleanWrapper();
    private final Map<String, Integer> namesakes = new HashMap<>();
    private final Map<PupilId, Pupil> byId = new HashMap<>();
    private final ReadOnlyIntegerWrapper staffCount = new ReadOnlyIntegerWrapper();
    private @Nullable Supplier<Integer> staffCounter;
    private PupilIndex index;
    private @Nullable PupilId wanted;
    private @Nullable String wantedGroup;
    private boolean filling;

    /**
     * @param words those of the screens of people
     * @param go leads to another place
     */
    public PeopleViewModel(
            ListPupils listPupils,
            SchoolYear year,
            WorkRunner work,
            Words words,
            Consumer<Destination> go) {
        this.listPupils = listPupils;
        this.year = year;
        this.work = work;
        this.words = words;
        this.pupilWords = new PupilWords(words);
        this.go = go;
        index = new PupilIndex(List.of(), year);
        search.subscribe(typed -> find());
        group.subscribe(code -> find());
        words.language().subscribe(language -> find());
    }

    /**
     * Tells beside the pupils how many the staff are.
     *
     * @param counter counts them, off the screen thread
     */
    public PeopleViewModel countingStaff(Supplier<Integer> counter) {
        staffCounter = counter;
        return this;
    }

    /** How many the staff are; 0 while nobody counted. */
    public ReadOnlyIntegerProperty staffCount() {
        return staffCount.getReadOnlyProperty();
    }

    /** What is typed to find someone. */
    public StringProperty search() {
        return search;
    }

    /** The group shown, or {@link #ALL_GROUPS}. */
    public StringProperty group() {
        return group;
    }

    /** The groups of the year after {@link #ALL_GROUPS}. */
    public ObservableList<String> groups() {
        return FXCollections.unmodifiableObservableList(groups);
    }

    public ObservableList<PupilLine> lines() {
        return lines;
    }

    /** The line looked at; nothing when none is. */
    public ReadOnlyObjectProperty<@Nullable PupilLine> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable PupilCard> card() {
        return card.getReadOnlyProperty();
    }

    /** How many are shown, of how many. */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Whether the year was read and has no pupil at all. */
    public ReadOnlyBooleanProperty nobody() {
        return nobody.getReadOnlyProperty();
    }

    /** Reads the year again; a destination that names a pupil shows that one. */
    public void shown(Destination destination) {
        if (destination instanceof PupilPlace place) {
            wanted = place.pupil();
        }
        wantedGroup = destination instanceof GroupPlace place ? place.group() : null;
        work.run(words.say("people.work"), () -> listPupils.of(year), this::put);
        Supplier<Integer> counter = staffCounter;
        if (counter != null) {
            work.run(words.say("people.work"), counter::get, staffCount::set);
        }
    }

    /** Looks at that pupil. */
    public void choose(PupilLine line) {
        if (!filling) {
            look(line);
        }
    }

    /** Goes to the record of that pupil. */
    public void open(PupilLine line) {
        go.accept(new PupilPlace(line.id()));
    }

    /** Goes to where a pupil is added by hand. */
    public void add() {
        go.accept(new NewPupilPlace());
    }

    /** Goes to the list of the staff. */
    public void staff() {
        go.accept(new StaffListPlace());
    }

    /** Goes to where class lists are brought in. */
    public void importList() {
        go.accept(new RosterImportPlace());
    }

    private void put(PupilIndex read) {
        index = read;
        byId.clear();
        namesakes.clear();
        for (Pupil pupil : read.everyone()) {
            byId.put(pupil.id(), pupil);
            namesakes.merge(SearchKey.of(pupil.name().sorted()), 1, Integer::sum);
        }
        nobody.set(byId.isEmpty());
        groups.setAll(
                Stream.concat(Stream.of(ALL_GROUPS), codes().sorted(NameOrder.french())).toList());
        PupilId sought = wanted;
        wanted = null;
        showGroup();
        if (sought != null && byId.containsKey(sought)) {
            filling = true;
            search.set("");
            group.set(ALL_GROUPS);
            filling = false;
        } else if (!groups.contains(group.get())) {
            group.set(ALL_GROUPS);
        }
        find();
        lines.stream().filter(line -> line.id().equals(sought)).findFirst().ifPresent(this::look);
    }

    private void showGroup() {
        String code = wantedGroup;
        wantedGroup = null;
        if (code != null && groups.contains(code)) {
            filling = true;
            search.set("");
            group.set(code);
            filling = false;
        }
    }

    private Stream<String> codes() {
        return byId.values().stream()
                .flatMap(pupil -> pupil.enrolment(year).stream())
                .map(stay -> stay.group())
                .distinct();
    }

    private void find() {
        if (filling) {
            return;
        }
        List<PupilLine> found =
                index.search(search.get()).stream()
                        .map(pupil -> pupilWords.line(pupil, year, hasNamesake(pupil)))
                        .filter(line -> group.get().isEmpty() || line.group().equals(group.get()))
                        .toList();
        filling = true;
        lines.setAll(found);
        filling = false;
        count.set(byId.isEmpty() ? "" : count(found));
        PupilLine before = chosen.get();
        look(
                found.stream()
                        .filter(line -> before != null && line.id().equals(before.id()))
                        .findFirst()
                        .orElse(search.get().isBlank() || found.isEmpty() ? null : found.get(0)));
    }

    private String count(List<PupilLine> found) {
        long left = found.stream().filter(PupilLine::gone).count();
        long present = byId.values().stream().filter(p -> p.enrolment(year).isPresent()).count();
        String here = words.say("people.count", found.size() - left, present);
        return left == 0 ? here : words.say("people.count.gone", here, left);
    }

    private boolean hasNamesake(Pupil pupil) {
        return namesakes.getOrDefault(SearchKey.of(pupil.name().sorted()), 0) > 1;
    }

    private void look(@Nullable PupilLine line) {
        chosen.set(line);
        Pupil pupil = line == null ? null : byId.get(line.id());
        card.set(pupil == null ? null : pupilWords.card(pupil));
    }
}

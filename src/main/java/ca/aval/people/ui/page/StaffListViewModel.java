package ca.aval.people.ui.page;

import ca.aval.kit.Words;
import ca.aval.people.EmployeeCategory;
import ca.aval.people.ListStaff;
import ca.aval.people.NewStaffPlace;
import ca.aval.people.PeoplePlace;
import ca.aval.people.Period;
import ca.aval.people.SearchWords;
import ca.aval.people.StaffMember;
import ca.aval.people.StaffPlace;
import ca.aval.platform.place.Destination;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The staff and everybody else whom the policy covers, and those found by what is typed. */
public final class StaffListViewModel {
    /** Stands for every category in the choice of categories. */
    public static final String ALL_CATEGORIES = "";

    private final ListStaff list;
    private final SchoolClock clock;
    private final WorkRunner work;
    private final Words words;
    private final StaffListWords lineWords;
    private final boolean mayAdd;
    private final Consumer<Destination> go;
    private final StringProperty search = new SimpleStringProperty("");
    private final StringProperty category = new SimpleStringProperty(ALL_CATEGORIES);
    private final ReadOnlyIntegerWrapper present = new ReadOnlyIntegerWrapper();
    private final ObservableList<StaffLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper nobody = new ReadOnlyBooleanWrapper();
    private List<StaffMember> everyone = List.of();

    /**
     * @param words those of this page
     * @param mayAdd whether this role adds people
     * @param go leads to another place
     */
    public StaffListViewModel(
            ListStaff list,
            SchoolClock clock,
            WorkRunner work,
            Words words,
            boolean mayAdd,
            Consumer<Destination> go) {
        this.list = list;
        this.clock = clock;
        this.work = work;
        this.words = words;
        this.mayAdd = mayAdd;
        this.go = go;
        lineWords = new StaffListWords(words);
        search.subscribe(typed -> find());
        category.subscribe(shown -> find());
        words.language().subscribe(language -> find());
    }

    /** What is typed to find someone. */
    public StringProperty search() {
        return search;
    }

    /** The category shown, by its code, or {@link #ALL_CATEGORIES}. */
    public StringProperty category() {
        return category;
    }

    /** Every category after {@link #ALL_CATEGORIES}. */
    public List<String> categories() {
        List<String> codes = new ArrayList<>(List.of(ALL_CATEGORIES));
        for (EmployeeCategory kind : EmployeeCategory.values()) {
            codes.add(kind.name());
        }
        return codes;
    }

    /** How many are bound to the school today, or will be. */
    public ReadOnlyIntegerProperty present() {
        return present.getReadOnlyProperty();
    }

    public ObservableList<StaffLine> lines() {
        return lines;
    }

    /** How many are shown, of how many. */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Whether the list was read and nobody at all is in it. */
    public ReadOnlyBooleanProperty nobody() {
        return nobody.getReadOnlyProperty();
    }

    public boolean mayAdd() {
        return mayAdd;
    }

    /** Reads the list again. */
    public void shown() {
        work.run(words.say("work.read"), list::everyone, this::put);
    }

    public void open(StaffLine line) {
        go.accept(new StaffPlace(line.id()));
    }

    /** Goes where a person is added; does nothing when this role may not. */
    public void add() {
        if (mayAdd) {
            go.accept(new NewStaffPlace());
        }
    }

    /** Goes to the list of the pupils. */
    public void pupils() {
        go.accept(new PeoplePlace());
    }

    private void put(List<StaffMember> read) {
        everyone = read;
        nobody.set(read.isEmpty());
        present.set(
                (int)
                        read.stream()
                                .filter(m -> m.standing(clock.today()) != Period.Standing.ENDED)
                                .count());
        find();
    }

    private boolean isOfCategory(StaffMember member) {
        String wanted = category.get();
        return wanted.equals(ALL_CATEGORIES) || member.category().name().equals(wanted);
    }

    private void find() {
        lines.setAll(
                everyone.stream()
                        .filter(this::isOfCategory)
                        .filter(m -> SearchWords.of(m).match(search.get()))
                        .map(m -> lineWords.line(m, clock.today()))
                        .toList());
        count.set(
                everyone.isEmpty() ? "" : words.say("staff.count", lines.size(), everyone.size()));
    }
}

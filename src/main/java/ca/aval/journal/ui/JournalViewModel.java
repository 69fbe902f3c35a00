package ca.aval.journal.ui;

import ca.aval.journal.ActKind;
import ca.aval.journal.JournalEntry;
import ca.aval.journal.ReadJournal;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Every act of the register, those of a time or of a person, and the one that is looked at. */
public final class JournalViewModel {
    /** How far back the list goes. */
    public enum Period {
        ALL,
        TODAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** Stands for everyone in the choice of persons. */
    public static final String EVERYONE = "";

    private static final int WEEK = 6;
    private static final int MONTH = 29;

    private final ReadJournal read;
    private final Runnable seen;
    private final SchoolClock clock;
    private final WorkRunner work;
    private final Words words;
    private final Consumer<Destination> go;
    private final ObservableList<ActLine> lines = FXCollections.observableArrayList();
    private final ObservableList<String> people = FXCollections.observableArrayList(EVERYONE);
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.ALL);
    private final StringProperty person = new SimpleStringProperty(EVERYONE);
    private final BooleanProperty ownDesks = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable ActLine> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private List<JournalEntry> entries = List.of();
    private List<ActLine> everything = List.of();

    /**
     * @param seen writes down that the journal was read; carried out off the screen thread
     * @param words those of this page
     * @param go leads to another place
     */
    public JournalViewModel(
            ReadJournal read,
            Runnable seen,
            SchoolClock clock,
            WorkRunner work,
            Words words,
            Consumer<Destination> go) {
        this.read = read;
        this.seen = seen;
        this.clock = clock;
        this.work = work;
        this.words = words;
        this.go = go;
        period.subscribe(wanted -> sift());
        person.subscribe(wanted -> sift());
        ownDesks.subscribe(wanted -> sift());
        words.language().subscribe(language -> reword());
    }

    /** The acts in sight, the latest first. */
    public ObservableList<ActLine> lines() {
        return lines;
    }

    /** How many acts are in sight, of how many. */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    public ObjectProperty<Period> period() {
        return period;
    }

    /** Whose acts are in sight, by name, or {@link #EVERYONE}. */
    public StringProperty person() {
        return person;
    }

    /** Those who did something, after {@link #EVERYONE}. */
    public ObservableList<String> people() {
        return people;
    }

    /** Whether what people keep for themselves alone is in sight, too. */
    public BooleanProperty ownDesks() {
        return ownDesks;
    }

    /** The act looked at; null for none. */
    public ReadOnlyObjectProperty<@Nullable ActLine> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Reads the journal again; that it was read is written down afterwards. */
    public void shown() {
        work.run(
                words.say("work.read"),
                () -> {
                    List<JournalEntry> found = read.read();
                    return new Read(found, worded(found));
                },
                this::put);
    }

    public void look(ActLine line) {
        chosen.set(line);
    }

    /** Goes to the page of what an act was about, where there is one. */
    public void open(ActLine.Link link) {
        if (link.place() != null) {
            go.accept(link.place());
        }
    }

    /** Goes to the page of the only thing that act was about; does nothing otherwise. */
    public void open(ActLine line) {
        if (line.links().size() == 1) {
            open(line.links().getFirst());
        }
    }

    private record Read(List<JournalEntry> entries, List<ActLine> lines) {}

    private List<ActLine> worded(List<JournalEntry> found) {
        return new ActLines(clock, words.language().getValue()).of(found);
    }

    private void put(Read found) {
        entries = found.entries();
        everything = found.lines();
        List<String> names =
                everything.stream()
                        .map(ActLine::person)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
        if (!names.equals(people.subList(1, people.size()))) {
            String wanted = person.get();
            people.setAll(names);
            people.addFirst(EVERYONE);
            person.set(names.contains(wanted) ? wanted : EVERYONE);
        }
        sift();
        work.run(
                words.say("work.read"),
                () -> {
                    seen.run();
                    return true;
                },
                told -> {});
    }

    private void reword() {
        everything = worded(entries);
        ActLine looked = chosen.get();
        sift();
        if (looked != null) {
            everything.stream()
                    .filter(line -> line.sequence() == looked.sequence())
                    .findFirst()
                    .ifPresent(chosen::set);
        }
    }

    private void sift() {
        LocalDate first = first();
        lines.setAll(
                everything.stream()
                        .filter(line -> !line.day().isBefore(first))
                        .filter(this::isOfPerson)
                        .filter(
                                line ->
                                        ownDesks.get()
                                                || !line.kind().equals(ActKind.OWN_DESK.name()))
                        .toList());
        count.set(
                everything.isEmpty()
                        ? ""
                        : words.say("page.count", lines.size(), everything.size()));
    }

    private boolean isOfPerson(ActLine line) {
        String wanted = person.get();
        return wanted == null || wanted.equals(EVERYONE) || line.person().equals(wanted);
    }

    private LocalDate first() {
        LocalDate today = clock.today();
        return switch (period.get()) {
            case ALL -> LocalDate.MIN;
            case TODAY -> today;
            case WEEK -> today.minusDays(WEEK);
            case MONTH -> today.minusDays(MONTH);
            case YEAR -> today.minusYears(1);
        };
    }
}

package ca.aval.consent.ui.coverage;

import ca.aval.consent.coverage.Counted;
import ca.aval.consent.coverage.Coverage;
import ca.aval.consent.coverage.Coverage.Line;
import ca.aval.consent.coverage.PupilCoverage;
import ca.aval.consent.coverage.ReadCoverage;
import ca.aval.kit.Words;
import ca.aval.people.PupilId;
import ca.aval.people.PupilPlace;
import ca.aval.platform.place.Destination;
import ca.aval.platform.text.Typography;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** How far the year’s asking has come: figures, their picture, and who is behind each. */
public final class CoverageViewModel {
    /** Among whom it is counted. */
    public enum By {
        GROUP,
        LEVEL,
        SCHOOL
    }

    /** Which pupils of the line on show are listed; the order is that of the columns. */
    public enum Shown {
        ASKED,
        RETURNED,
        YES,
        NO,
        BLANK,
        TO_VERIFY,
        NONE
    }

    /** One pupil behind a figure. */
    public record Behind(UUID id, String name) {}

    /** A use that the lines can be narrowed to; all of them where the code is empty. */
    public record UseChoice(String code, String label) {}

    private final ReadCoverage read;
    private final SchoolYear year;
    private final WorkRunner work;
    private final Words words;
    private final Consumer<Destination> go;
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.GROUP);
    private final StringProperty use = new SimpleStringProperty("");
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.NONE);
    private final ObservableList<UseChoice> uses = FXCollections.observableArrayList();
    private final ObservableList<CoverageLine> lines = FXCollections.observableArrayList();
    private final ObservableList<CoverageBar> bars = FXCollections.observableArrayList();
    private final ObservableList<Behind> behind = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper pictured = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable CoverageLine> chosen =
            new ReadOnlyObjectWrapper<>();
    private @Nullable Coverage coverage;

    /**
     * @param words the words of this page
     * @param go leads to another page
     */
    public CoverageViewModel(
            ReadCoverage read,
            SchoolYear year,
            WorkRunner work,
            Words words,
            Consumer<Destination> go) {
        this.read = read;
        this.year = year;
        this.work = work;
        this.words = words;
        this.go = go;
        by.subscribe(this::arrange);
        use.subscribe(this::arrange);
        words.language().subscribe(language -> arrange());
        shown.subscribe(this::list);
    }

    ObjectProperty<By> by() {
        return by;
    }

    /** The code of the use to which the lines are narrowed; empty for all. */
    StringProperty use() {
        return use;
    }

    ObservableList<UseChoice> uses() {
        return uses;
    }

    ObservableList<CoverageLine> lines() {
        return lines;
    }

    /** The use of the line on show, among all groups or levels. */
    ObservableList<CoverageBar> bars() {
        return bars;
    }

    /** What the picture shows. */
    ReadOnlyStringProperty pictured() {
        return pictured.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable CoverageLine> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Which figure of the line on show is opened. */
    ObjectProperty<Shown> shown() {
        return shown;
    }

    /** The pupils behind that figure. */
    ObservableList<Behind> behind() {
        return behind;
    }

    /** On which day it was counted, in words. */
    ReadOnlyStringProperty asOf() {
        return asOf.getReadOnlyProperty();
    }

    /** On which day it was counted; null before. */
    @Nullable LocalDate day() {
        return coverage == null ? null : coverage.day();
    }

    /** Counts again. */
    void refresh() {
        work.run(
                words.say("work.read"),
                () -> read.read(year),
                found -> {
                    coverage = found;
                    arrange();
                });
    }

    /** Shows that line: its use in the picture, its pupils in the list. */
    void look(CoverageLine line) {
        chosen.set(line);
        picture(line);
        list();
    }

    /** How many pupils that figure of the line on show counts. */
    int count(Shown figure) {
        CoverageLine line = chosen.get();
        return line == null
                ? 0
                : (int) line.line().members().stream().filter(p -> holds(p, line, figure)).count();
    }

    void open(Behind pupil) {
        go.accept(new PupilPlace(new PupilId(pupil.id())));
    }

    private void arrange() {
        Coverage found = coverage;
        if (found == null) {
            return;
        }
        asOf.set(words.say("as-of", Typography.date(words.language().getValue(), found.day())));
        offer(found);
        CoverageLine before = chosen.get();
        List<CoverageLine> now =
                among(found).stream()
                        .filter(l -> use.get().isEmpty() || l.use().code().equals(use.get()))
                        .map(l -> CoverageLine.of(l, name(l), words.language().getValue()))
                        .toList();
        lines.setAll(now);
        CoverageLine line =
                now.stream()
                        .filter(l -> before != null && l.key().equals(before.key()))
                        .findFirst()
                        .or(() -> now.stream().findFirst())
                        .orElse(null);
        if (line == null) {
            chosen.set(null);
            bars.clear();
            behind.clear();
            pictured.set("");
        } else {
            look(line);
        }
    }

    private void offer(Coverage found) {
        List<UseChoice> now = new ArrayList<>();
        now.add(new UseChoice("", words.say("use.all")));
        found.uses()
                .forEach(
                        u ->
                                now.add(
                                        new UseChoice(
                                                u.code(), u.label(words.language().getValue()))));
        if (!now.equals(uses)) {
            uses.setAll(now);
        }
    }

    private List<Line> among(Coverage found) {
        return switch (by.get()) {
            case GROUP -> found.byGroup();
            case LEVEL -> found.byLevel();
            case SCHOOL -> found.school();
        };
    }

    private String name(Line line) {
        return by.get() == By.SCHOOL
                ? words.say("school")
                : line.name().isEmpty() ? words.say("none") : line.name();
    }

    private void picture(CoverageLine line) {
        pictured.set(line.use());
        bars.setAll(
                among(Objects.requireNonNull(coverage)).stream()
                        .filter(l -> l.use().code().equals(line.code()))
                        .map(l -> bar(l, name(l)))
                        .toList());
    }

    private CoverageBar bar(Line line, String name) {
        List<Integer> parts = List.of(Counted.values()).stream().map(line.figures()::of).toList();
        return new CoverageBar(
                name,
                parts,
                words.say(
                        "bar.said",
                        name,
                        parts.get(0),
                        parts.get(1),
                        parts.get(2),
                        parts.get(3),
                        parts.get(4)));
    }

    private void list() {
        CoverageLine line = chosen.get();
        behind.setAll(
                line == null
                        ? List.of()
                        : line.line().members().stream()
                                .filter(p -> holds(p, line, shown.get()))
                                .map(
                                        p ->
                                                new Behind(
                                                        p.pupil().id().value(),
                                                        p.pupil().name().sorted()))
                                .toList());
    }

    private static boolean holds(PupilCoverage pupil, CoverageLine line, Shown figure) {
        Counted counted = pupil.uses().get(line.code());
        return counted != null
                && switch (figure) {
                    case ASKED -> true;
                    case RETURNED -> pupil.returned();
                    case YES -> counted == Counted.YES;
                    case NO -> counted == Counted.NO;
                    case BLANK -> counted == Counted.BLANK;
                    case TO_VERIFY -> counted == Counted.TO_VERIFY;
                    case NONE -> counted == Counted.NONE;
                };
    }
}

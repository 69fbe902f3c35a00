package ca.aval.shell.search;

import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.shell.Command;
import ca.aval.shell.Commands;
import ca.aval.shell.Key;

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
import java.util.Objects;
import java.util.function.Consumer;

/** What is typed into the search, what was found for it, and the line chosen among that. */
public final class PaletteViewModel {
    private static final int OF_EACH_KIND = 6;
    private static final int RECENTS = 6;

    private final Finder finder;
    private final Recents recents;
    private final Commands commands;
    private final Words words;
    private final Consumer<Destination> go;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<PaletteLine> lines = FXCollections.observableArrayList();
    private final ObservableList<PaletteLine> shown =
            FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private boolean open;

    /**
     * @param words the words of the shell
     * @param go leads to a place
     */
    public PaletteViewModel(
            Finder finder,
            Recents recents,
            Commands commands,
            Words words,
            Consumer<Destination> go) {
        this.finder = finder;
        this.recents = recents;
        this.commands = commands;
        this.words = words;
        this.go = go;
        typed.subscribe(text -> list());
        finder.readings().subscribe(reading -> list());
    }

    public StringProperty typed() {
        return typed;
    }

    /** What was found, under its headings. */
    public ObservableList<PaletteLine> lines() {
        return shown;
    }

    /** The number of the line that Enter opens; -1 when nothing was found. */
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** For a screen reader: the line chosen, or that nothing was found. */
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** The search was opened: it begins anew. */
    public void begin() {
        open = true;
        finder.refresh();
        typed.set("");
        list();
    }

    /** The search was closed. */
    public void end() {
        open = false;
    }

    /** Chooses the next line, the first one after the last. */
    public void down() {
        step(1);
    }

    /** Chooses the line before, the last one before the first. */
    public void up() {
        step(-1);
    }

    /** Chooses that line; a heading is not chosen. */
    public void choose(int line) {
        if (line >= 0 && line < lines.size() && lines.get(line) instanceof PaletteLine.Hit hit) {
            chosen.set(line);
            told.set(hit.said());
        }
    }

    /** What the chosen line does; nothing when none is. */
    public Runnable chosenAct() {
        int line = chosen.get();
        return line >= 0 && lines.get(line) instanceof PaletteLine.Hit hit ? hit.act() : () -> {};
    }

    private void step(int by) {
        int count = lines.size();
        int at = chosen.get();
        for (int i = 0; i < count; i++) {
            at = Math.floorMod(at + by, count);
            if (lines.get(at) instanceof PaletteLine.Hit) {
                choose(at);
                return;
            }
        }
    }

    private void list() {
        if (!open) {
            return;
        }
        List<PaletteLine> found = new ArrayList<>();
        String text = typed.get().strip();
        if (text.isEmpty()) {
            put(found, words.say("search.recents"), recent());
            put(found, words.say("search.commands"), hits(commands.enabled(), text));
        } else {
            for (Finder.Section section : finder.find(text, OF_EACH_KIND)) {
                put(
                        found,
                        section.source().heading().getValue(),
                        section.found().stream().map(thing -> hit(thing, text)).toList());
            }
            put(found, words.say("search.pages"), hits(matching(commands.pages(), text), text));
            put(
                    found,
                    words.say("search.commands"),
                    hits(matching(commands.enabled(), text), text));
        }
        chosen.set(-1);
        lines.setAll(found);
        told.set(words.say("search.none"));
        step(1);
    }

    private static List<Command> matching(List<Command> all, String text) {
        return new SearchIndex<>(all, Command::said, command -> "").find(text, OF_EACH_KIND);
    }

    private static void put(List<PaletteLine> found, String heading, List<PaletteLine.Hit> hits) {
        if (!hits.isEmpty()) {
            found.add(new PaletteLine.Heading(heading));
            found.addAll(hits);
        }
    }

    private List<PaletteLine.Hit> recent() {
        return recents.visits().stream()
                .flatMap(visit -> finder.at(visit.place()).stream())
                .limit(RECENTS)
                .map(thing -> hit(thing, ""))
                .toList();
    }

    private PaletteLine.Hit hit(Findable thing, String text) {
        return new PaletteLine.Hit(
                thing.icon(),
                Highlight.of(thing.title(), text),
                Objects.requireNonNull(thing.detail().get()),
                "",
                () -> go.accept(thing.place()));
    }

    private List<PaletteLine.Hit> hits(List<Command> some, String text) {
        return some.stream().map(command -> hit(command, text)).toList();
    }

    private PaletteLine.Hit hit(Command command, String text) {
        Key key = command.key();
        return new PaletteLine.Hit(
                command.icon(),
                Highlight.of(command.said(), text),
                "",
                key == null ? "" : key.said(words),
                command::run);
    }
}

package ca.aval.people.ui;

import ca.aval.kit.Words;
import ca.aval.people.roster.ColumnActs;
import ca.aval.people.roster.ColumnMeanings;
import ca.aval.people.roster.ListColumns;
import ca.aval.people.roster.ReadingOptions;
import ca.aval.people.roster.RosterFile;
import ca.aval.people.roster.RosterTexts;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where a person says what each column of a list means, once for all lists like it. */
public final class ColumnsViewModel {
    private final ColumnActs acts;
    private final WorkRunner work;
    private final Words words;
    private final RosterTexts texts;
    private final Runnable readAgain;
    private final Runnable goBack;
    private final ColumnChoices choices;
    private final ObservableList<ColumnLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper file = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper remembered = new ReadOnlyBooleanWrapper();
    private final BooleanProperty staff = new SimpleBooleanProperty();
    private @Nullable ListColumns list;

    /**
     * @param readAgain reads the lists once more, with what is kept by then
     * @param goBack leads to where the person came from
     */
    ColumnsViewModel(
            ColumnActs acts,
            WorkRunner work,
            Words words,
            RosterTexts texts,
            Runnable readAgain,
            Runnable goBack) {
        this.acts = acts;
        this.work = work;
        this.words = words;
        this.texts = texts;
        this.readAgain = readAgain;
        this.goBack = goBack;
        choices = new ColumnChoices(words, texts);
        staff.subscribe(now -> fill());
        words.language().subscribe(now -> tellMissing());
    }

    /** The columns in the order of the list; none before a list is shown. */
    public ObservableList<ColumnLine> lines() {
        return lines;
    }

    /** The name of the file whose columns these are. */
    public ReadOnlyStringProperty file() {
        return file.getReadOnlyProperty();
    }

    /** Whether the list is one of employees; another answer brings other choices. */
    public BooleanProperty staff() {
        return staff;
    }

    /** Which columns must still be named, in a sentence; empty when none. */
    public ReadOnlyStringProperty missing() {
        return missing.getReadOnlyProperty();
    }

    public BooleanExpression mayRead() {
        return missing.isEmpty();
    }

    /** Whether somebody said before what such columns mean. */
    public ReadOnlyBooleanProperty remembered() {
        return remembered.getReadOnlyProperty();
    }

    /** What a column may mean now, by key. */
    public List<String> choices() {
        ListColumns now = list;
        return now == null ? List.of() : choices.all(staff.get(), guess(now).columns());
    }

    /** The words of a choice. */
    public ObservableValue<String> word(String choice) {
        return choices.word(choice);
    }

    /** Keeps what was said, and reads the lists so. */
    public void read() {
        ListColumns now = list;
        if (now == null || !missing.get().isEmpty()) {
            return;
        }
        ColumnMeanings said = said();
        work.run(
                words.say("columns.keep"),
                () -> acts.say().say(now.headers(), said),
                left -> readAgain.run());
    }

    /** Forgets what was said: Aval finds out again by itself. */
    public void findOut() {
        ListColumns now = list;
        if (now == null) {
            return;
        }
        work.run(
                words.say("columns.keep"),
                () -> {
                    acts.say().takeBack(now.headers());
                    return now.file();
                },
                done -> readAgain.run());
    }

    /** Goes back without keeping anything. */
    public void leave() {
        goBack.run();
    }

    /**
     * Shows the columns of the list with that name.
     *
     * @param files those that are being read
     * @param then called when there are columns to show, and not otherwise
     */
    void look(List<Path> files, String name, ReadingOptions options, Runnable then) {
        files.stream()
                .filter(path -> path.endsWith(name))
                .findFirst()
                .ifPresent(path -> look(path, options, then));
    }

    private void look(Path path, ReadingOptions options, Runnable then) {
        work.run(
                words.say("import.reading"),
                () -> acts.look().at(RosterFile.of(path), options),
                found ->
                        found.ifPresent(
                                columns -> {
                                    show(columns);
                                    then.run();
                                }));
    }

    private void show(ListColumns columns) {
        list = columns;
        file.set(columns.file());
        remembered.set(columns.remembered());
        if (staff.get() == columns.aboutStaff()) {
            fill();
        } else {
            staff.set(columns.aboutStaff());
        }
    }

    private void fill() {
        ListColumns now = list;
        if (now == null) {
            return;
        }
        ColumnMeanings guess = guess(now);
        List<ColumnLine> all = new ArrayList<>();
        for (int i = 0; i < now.columns().size(); i++) {
            ListColumns.Column column = now.columns().get(i);
            StringProperty meaning =
                    new SimpleStringProperty(ColumnChoices.key(guess.columns().get(i)));
            meaning.addListener((o, before, chosen) -> tellMissing());
            all.add(new ColumnLine(column.header(), String.join(", ", column.first()), meaning));
        }
        lines.setAll(all);
        tellMissing();
    }

    private ColumnMeanings guess(ListColumns now) {
        return staff.get() ? now.staff() : now.pupils();
    }

    private ColumnMeanings said() {
        return new ColumnMeanings(
                staff.get(),
                lines.stream().map(line -> ColumnChoices.meaning(line.meaning().get())).toList());
    }

    private void tellMissing() {
        String fields =
                list == null
                        ? ""
                        : said().missing().stream()
                                .map(field -> texts.label(words.language().getValue(), field))
                                .collect(Collectors.joining(", "));
        missing.set(fields.isEmpty() ? "" : words.say("columns.missing", fields));
    }
}

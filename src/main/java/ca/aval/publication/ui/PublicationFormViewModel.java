package ca.aval.publication.ui;

import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.kit.Answer;
import ca.aval.kit.Answers;
import ca.aval.kit.Choice;
import ca.aval.kit.DraftViewModel;
import ca.aval.kit.Drafts;
import ca.aval.kit.News;
import ca.aval.kit.Told;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.WorkRunner;
import ca.aval.publication.PublicationActs;
import ca.aval.publication.PublicationChoices;
import ca.aval.publication.PublicationDraft;
import ca.aval.publication.PublicationRefusal;
import ca.aval.publication.PublicationsPlace;
import ca.aval.publication.RecordPublication.Outcome;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is said of something that went out, or will, until it is recorded. */
public final class PublicationFormViewModel {
    private static final String BETWEEN = "\n";

    private final PublicationActs acts;
    private final SchoolClock clock;
    private final WorkRunner work;
    private final Words words;
    private final News news;
    private final Consumer<Destination> go;
    private final Answers answers = new Answers();
    private final Answer title = answers.add("");
    private final Answer use = answers.add("");
    private final Answer address = answers.add("");
    private final Answer contents = answers.add("");
    private final Answer day = answers.add("");
    private final Answer people = answers.add("");
    private final ObjectProperty<@Nullable LocalDate> on = new SimpleObjectProperty<>();
    private final StringProperty named = new SimpleStringProperty(Identification.NONE.name());
    private final ObjectProperty<@Nullable String> author = new SimpleObjectProperty<>();
    private final ObservableList<Choice<String>> uses = FXCollections.observableArrayList();
    private final ObservableList<Choice<String>> everybody = FXCollections.observableArrayList();
    private final ObservableList<Choice<String>> staff = FXCollections.observableArrayList();
    private final ObservableList<Choice<String>> chosen = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final DraftViewModel draft;
    private @Nullable PublicationChoices choices;

    /**
     * @param words those of this package
     * @param news where it is told that it is recorded
     * @param go leads back to the log
     */
    public PublicationFormViewModel(
            PublicationActs acts,
            SchoolClock clock,
            WorkRunner work,
            Words words,
            Drafts drafts,
            News news,
            Consumer<Destination> go) {
        this.acts = acts;
        this.clock = clock;
        this.work = work;
        this.words = words;
        this.news = news;
        this.go = go;
        draft = new DraftViewModel(drafts, "publication", this::typed, this::fill);
        chosen.subscribe(() -> people.text().set(codes()));
        words.language().subscribe(language -> offer());
    }

    public Answers answers() {
        return answers;
    }

    public Answer title() {
        return title;
    }

    /** Where it went out, by the code of the use. */
    public Answer use() {
        return use;
    }

    public Answer address() {
        return address;
    }

    public Answer contents() {
        return contents;
    }

    /** What is wrong with the day. */
    public Answer day() {
        return day;
    }

    /** What is wrong with the people. */
    public Answer people() {
        return people;
    }

    public ObjectProperty<@Nullable LocalDate> on() {
        return on;
    }

    /** How far the people are named, by its code. */
    public StringProperty named() {
        return named;
    }

    /** The codes of every way of naming, from nothing to everything. */
    public List<String> namings() {
        return Stream.of(Identification.values()).map(Enum::name).toList();
    }

    /** Who published it, by a code; null while nobody is said. */
    public ObjectProperty<@Nullable String> author() {
        return author;
    }

    public ObservableList<Choice<String>> uses() {
        return uses;
    }

    public ObservableList<Choice<String>> everybody() {
        return everybody;
    }

    public ObservableList<Choice<String>> staff() {
        return staff;
    }

    /** Who is said to appear. */
    public ObservableList<Choice<String>> chosen() {
        return chosen;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** The words of another time. */
    public DraftViewModel draft() {
        return draft;
    }

    /** Reads what can be chosen; what was typed before stays. */
    public void shown() {
        work.run(
                words.say("work.read"),
                acts.choices()::choices,
                read -> {
                    boolean first = choices == null;
                    choices = read;
                    offer();
                    if (first) {
                        clear();
                    }
                });
    }

    /** Records it once everything is said; otherwise says beneath each field what is wrong. */
    public void record() {
        PublicationChoices known = choices;
        if (busy.get() || known == null) {
            return;
        }
        check();
        if (!answers.allRight()) {
            return;
        }
        String by = author.get();
        PublicationDraft said =
                new PublicationDraft(
                        use.typed(),
                        title.typed(),
                        address.typed(),
                        on.get(),
                        contents.typed(),
                        Identification.valueOf(named.get()),
                        by == null ? null : ShownChoices.person(by),
                        null,
                        new ShownChoices(known).people(codesChosen()));
        busy.set(true);
        work.run(
                words.say("work.write"),
                () -> acts.record().record(said),
                this::tell,
                refused -> busy.set(false));
    }

    private void check() {
        title.check(!title.typed().isEmpty(), "refusal." + PublicationRefusal.TITLE_MISSING);
        use.check(!use.typed().isEmpty(), "form.where.missing");
        day.check(on.get() != null, "refusal." + PublicationRefusal.DAY_MISSING);
        people.check(!chosen.isEmpty(), "refusal." + PublicationRefusal.NOBODY);
    }

    private void tell(Outcome outcome) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Refused(PublicationRefusal reason) -> blame(reason);
            case Outcome.Recorded(var publication, var alerts) -> {
                clear();
                draft.saved();
                news.tell(
                        alerts.isEmpty()
                                ? Told.plain(Tone.OK, words.live("form.told", publication.number()))
                                : new Told(
                                        Tone.ATTENTION,
                                        words.live("form.told", publication.number()),
                                        words.live("form.told.alerts", alerts.size()),
                                        null,
                                        null));
                go.accept(new PublicationsPlace());
            }
        }
    }

    private void blame(PublicationRefusal reason) {
        Answer to =
                switch (reason) {
                    case ADDRESS_TOO_LONG -> address;
                    case CONTENTS_TOO_LONG -> contents;
                    case DAY_MISSING -> day;
                    case USE_UNKNOWN -> use;
                    case NOBODY, PERSON_UNKNOWN -> people;
                    default -> title;
                };
        to.check(false, "refusal." + reason);
    }

    private void clear() {
        Stream.of(title, use, address, contents).forEach(answer -> answer.text().set(""));
        chosen.clear();
        author.set(null);
        named.set(Identification.NONE.name());
        on.set(clock.today());
        draft.begin();
    }

    private void offer() {
        PublicationChoices known = choices;
        if (known == null) {
            return;
        }
        ShownChoices shown = new ShownChoices(known);
        uses.setAll(known.uses().stream().map(this::choice).toList());
        everybody.setAll(shown.all(words));
        staff.setAll(shown.staff(words));
    }

    private Choice<String> choice(ConsentUse one) {
        var language = words.language().getValue();
        return new Choice<>(
                one.code(),
                Objects.requireNonNull(one.label().get(language)),
                Objects.requireNonNull(one.detail().get(language)));
    }

    private List<String> codesChosen() {
        return chosen.stream().map(Choice::value).toList();
    }

    private String codes() {
        return String.join(BETWEEN, codesChosen());
    }

    private Map<String, String> typed() {
        Map<String, String> all = new HashMap<>();
        all.put("title", title.typed());
        all.put("use", use.typed());
        all.put("address", address.typed());
        all.put("contents", contents.typed());
        all.put("named", named.get());
        all.put("people", codes());
        LocalDate said = on.get();
        all.put("day", said == null ? "" : said.toString());
        return all;
    }

    private void fill(Map<String, String> all) {
        title.text().set(all.getOrDefault("title", ""));
        use.text().set(all.getOrDefault("use", ""));
        address.text().set(all.getOrDefault("address", ""));
        contents.text().set(all.getOrDefault("contents", ""));
        named.set(all.getOrDefault("named", Identification.NONE.name()));
        String said = all.getOrDefault("day", "");
        on.set(said.isEmpty() ? null : LocalDate.parse(said));
        Set<String> codes = Set.copyOf(Arrays.asList(all.getOrDefault("people", "").split("\n")));
        chosen.setAll(everybody.stream().filter(c -> codes.contains(c.value())).toList());
    }
}

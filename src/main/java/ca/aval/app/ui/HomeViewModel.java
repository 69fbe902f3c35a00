package ca.aval.app.ui;

import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Typography;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.Step;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** What is to be done today, counted anew each time someone comes back to it. */
public final class HomeViewModel {
    private final Words words;
    private final SchoolClock clock;
    private final WorkRunner work;
    private final Step<HomeFigures> count;
    private final HomePlaces places;
    private final Consumer<Destination> go;
    private final ReadOnlyObjectWrapper<LocalDate> today;
    private final ReadOnlyObjectWrapper<@Nullable HomeFigures> figures =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<HomeLine> lines = FXCollections.observableArrayList();

    /**
     * @param words the words of the first page
     * @param count counts in the register, off the screen thread
     * @param go leads to a place
     */
    public HomeViewModel(
            Words words,
            SchoolClock clock,
            WorkRunner work,
            Step<HomeFigures> count,
            HomePlaces places,
            Consumer<Destination> go) {
        this.words = words;
        this.clock = clock;
        this.work = work;
        this.count = count;
        this.places = places;
        this.go = go;
        today = new ReadOnlyObjectWrapper<>(clock.today());
        words.language().addListener((o, before, now) -> list());
        figures.addListener((o, before, now) -> list());
    }

    /** Counts again. */
    public void refresh() {
        today.set(clock.today());
        work.run(words.say("home.counting"), count, figures::set);
    }

    /** Today in words. */
    public ObservableValue<String> title() {
        return Bindings.createStringBinding(
                () -> inWords(words.language().getValue(), today.get()), words.language(), today);
    }

    /** What is to be done, most pressing first. */
    public ObservableList<HomeLine> lines() {
        return lines;
    }

    /** Whether everything was counted and nothing is left to do. */
    public ObservableValue<Boolean> idle() {
        return Bindings.createBooleanBinding(
                () -> figures.get() != null && lines.isEmpty(), figures, lines);
    }

    /** How many pupils there are and in how many groups; empty until they are counted. */
    public ObservableValue<String> school() {
        return Bindings.createStringBinding(
                () -> {
                    HomeFigures known = figures.get();
                    return known == null || known.pupils() == 0
                            ? ""
                            : words.say("home.school", known.pupils(), known.groups());
                },
                figures,
                words.language());
    }

    /** The forms printed of those to print; null while there is no campaign. */
    public ObservableValue<HomeFigures.@Nullable Campaign> campaign() {
        return Bindings.createObjectBinding(
                () -> {
                    HomeFigures known = figures.get();
                    return known == null ? null : known.campaign();
                },
                figures);
    }

    /** Whether class lists can be brought in from here. */
    public boolean hasImports() {
        return places.imports() != null;
    }

    public void openImports() {
        go.accept(Objects.requireNonNull(places.imports(), "no page of imports"));
    }

    /** Whether the consents can be opened from here. */
    public boolean hasConsents() {
        return places.consents() != null;
    }

    public void openConsents() {
        go.accept(Objects.requireNonNull(places.consents(), "no page of consents"));
    }

    public void open(HomeLine line) {
        go.accept(line.destination());
    }

    /** How many pupils wait for something in their own file; empty for none. */
    public ObservableValue<String> waitingPeople() {
        return waiting(HomeFigures::withoutSigner);
    }

    /** How many forms are left to print, and how many answers are missing; empty for none. */
    public ObservableValue<String> waitingForms() {
        return waiting(
                known -> {
                    HomeFigures.Campaign campaign = known.campaign();
                    return campaign == null ? 0 : campaign.left() + known.answers().silent();
                });
    }

    /** How many publications must come down; empty for none. */
    public ObservableValue<String> waitingPublications() {
        return waiting(known -> known.publications().open());
    }

    /** How many things in how many rows; empty while nothing is to be done. */
    public ObservableValue<String> subjects() {
        return Bindings.createStringBinding(
                () ->
                        lines.isEmpty()
                                ? ""
                                : words.say(
                                        "home.subjects",
                                        lines.stream().mapToInt(HomeLine::count).sum(),
                                        lines.size()),
                lines,
                words.language());
    }

    private ObservableValue<String> waiting(ToIntFunction<HomeFigures> counted) {
        return Bindings.createStringBinding(
                () -> {
                    HomeFigures known = figures.get();
                    int howMany = known == null ? 0 : counted.applyAsInt(known);
                    return howMany == 0 ? "" : Integer.toString(howMany);
                },
                figures);
    }

    private void list() {
        HomeFigures known = figures.get();
        lines.setAll(
                known == null ? List.of() : new HomeAgenda(words, places, today.get()).of(known));
    }

    private static String inWords(Language language, LocalDate day) {
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        String comma = language == Language.ENGLISH ? "," : "";
        return capital + comma + " " + Typography.date(language, day);
    }
}

package ca.aval.consent.ui;

import ca.aval.consent.CampaignOutcome;
import ca.aval.consent.CreateCampaign;
import ca.aval.consent.form.ComposeConsentSheet;
import ca.aval.consent.form.ConsentUse;
import ca.aval.kit.DraftViewModel;
import ca.aval.kit.Drafts;
import ca.aval.kit.Words;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.WorkRunner;
import ca.aval.school.SchoolDays;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a year's asking is made from: the uses asked about, and the day to answer by. */
public final class NewCampaignViewModel {
    private static final String RETURN_BY = "return-by";

    private final CreateCampaign create;
    private final SchoolYear year;
    private final SchoolClock clock;
    private final WorkRunner work;
    private final Words words;
    private final Runnable whenThere;
    private final ObservableList<UseLine> uses = FXCollections.observableArrayList();
    private final StringProperty returnBy = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper dateError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dayOff = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Map<String, BooleanProperty> ticks = new HashMap<>();
    private final DraftViewModel draft;
    private List<ConsentUse> choices = List.of();
    private @Nullable SchoolDays days;
    private @Nullable CampaignOutcome outcome;

    NewCampaignViewModel(
            CreateCampaign create,
            SchoolYear year,
            SchoolClock clock,
            WorkRunner work,
            Words words,
            Drafts drafts,
            Runnable whenThere) {
        this.create = create;
        this.year = year;
        this.clock = clock;
        this.work = work;
        this.words = words;
        this.whenThere = whenThere;
        draft = new DraftViewModel(drafts, "campaign." + year, this::typed, this::fill);
        returnBy.subscribe(this::check);
        words.language().subscribe(this::reword);
    }

    /** The uses that can be asked about, the usual ones first, in the order of the form. */
    public ObservableList<UseLine> uses() {
        return uses;
    }

    /** The day to answer by, as typed: {@code 2026-09-18}. */
    public StringProperty returnBy() {
        return returnBy;
    }

    public ReadOnlyStringProperty dateError() {
        return dateError.getReadOnlyProperty();
    }

    /** What to know of a day on which there is no class; empty for a day of class. */
    public ReadOnlyStringProperty dayOff() {
        return dayOff.getReadOnlyProperty();
    }

    /** Why the campaign was not created; empty while it was not tried. */
    public ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** What is missing before it can be created; empty when nothing is. */
    public ReadOnlyStringProperty missing() {
        return missing.getReadOnlyProperty();
    }

    /** How many uses are ticked. */
    public ReadOnlyIntegerProperty ticked() {
        return ticked.getReadOnlyProperty();
    }

    /** Whether the form is open. */
    public ReadOnlyBooleanProperty begun() {
        return begun.getReadOnlyProperty();
    }

    /** Whether the campaign is being created. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    BooleanProperty tick(UseLine use) {
        return tick(use.code());
    }

    private BooleanProperty tick(String code) {
        return ticks.computeIfAbsent(
                code,
                key -> {
                    BooleanProperty tick = new SimpleBooleanProperty();
                    tick.subscribe(on -> check());
                    return tick;
                });
    }

    /** Opens the form with the usual choices. */
    void begin() {
        work.run(
                words.say("work.uses"),
                () ->
                        new Offer(
                                create.defaults(),
                                create.choices(),
                                create.usualReturn(),
                                create.schoolDays()),
                offer -> {
                    choices = offer.inOrder();
                    days = offer.days();
                    offer.usual().forEach(use -> tick(use.code()).set(true));
                    returnBy.set(offer.returnBy().toString());
                    begun.set(true);
                    reword();
                    draft.begin();
                });
    }

    /** The choices that wait from another time. */
    public DraftViewModel draft() {
        return draft;
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>(Map.of(RETURN_BY, returnBy.get()));
        choices.forEach(use -> typed.put(use.code(), String.valueOf(tick(use.code()).get())));
        return typed;
    }

    private void fill(Map<String, String> typed) {
        returnBy.set(typed.getOrDefault(RETURN_BY, returnBy.get()));
        choices.stream()
                .map(ConsentUse::code)
                .filter(typed::containsKey)
                .forEach(code -> tick(code).set(Boolean.parseBoolean(typed.get(code))));
    }

    private record Offer(
            List<ConsentUse> usual, List<ConsentUse> all, LocalDate returnBy, SchoolDays days) {
        List<ConsentUse> inOrder() {
            Set<String> codes = usual.stream().map(ConsentUse::code).collect(Collectors.toSet());
            List<ConsentUse> ordered = new ArrayList<>(usual);
            all.stream().filter(use -> !codes.contains(use.code())).forEach(ordered::add);
            return ordered;
        }
    }

    /** Creates the campaign, unless something is missing. */
    void create() {
        LocalDate day = day();
        if (day == null || !missing.get().isEmpty() || busy.get()) {
            return;
        }
        List<String> codes =
                choices.stream().map(ConsentUse::code).filter(code -> tick(code).get()).toList();
        busy.set(true);
        outcome = null;
        refusal.set("");
        work.runLong(
                words.say("work.creating"),
                progress -> create.create(year, codes, day, new Watched(progress)),
                this::done,
                problem -> {
                    busy.set(false);
                    refusal.set(words.say("create.problem." + problemKey(problem.kind())));
                });
    }

    private static String problemKey(Problem.Kind kind) {
        return kind == Problem.Kind.NOT_ALLOWED ? "not-allowed" : "other";
    }

    private void done(Optional<CampaignOutcome> became) {
        busy.set(false);
        outcome = became.orElse(null);
        refusal.set(sentence());
        if (outcome instanceof CampaignOutcome.Created
                || outcome instanceof CampaignOutcome.AlreadyThere) {
            draft.saved();
            whenThere.run();
        }
    }

    private String sentence() {
        return switch (outcome) {
            case null -> "";
            case CampaignOutcome.Created created -> "";
            case CampaignOutcome.AlreadyThere there -> words.say("create.already", year.toString());
            case CampaignOutcome.UnknownUse(String code) -> words.say("create.unknown", code);
            case CampaignOutcome.UseTwice(String code) -> words.say("create.twice", code);
            case CampaignOutcome.DoesNotFit(var refused) ->
                    refused.sentence(words.language().getValue());
        };
    }

    private @Nullable LocalDate day() {
        try {
            LocalDate day = LocalDate.parse(returnBy.get().strip());
            return day.isAfter(clock.today()) && !day.isAfter(year.lastDay()) ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void check() {
        ticked.set((int) ticks.values().stream().filter(BooleanProperty::get).count());
        dateError.set(begun.get() ? wrongDate() : "");
        dayOff.set(begun.get() ? withoutClass() : "");
        if (ticked.get() == 0) {
            missing.set(words.say("create.missing.uses"));
        } else if (ticked.get() > ComposeConsentSheet.MOST_USES) {
            missing.set(words.say("create.too-many", ComposeConsentSheet.MOST_USES));
        } else {
            missing.set(day() == null ? words.say("create.missing.date") : "");
        }
    }

    private String withoutClass() {
        LocalDate day = day();
        return day == null || days == null || days.isSchoolDay(day)
                ? ""
                : words.say("create.date.day-off");
    }

    private String wrongDate() {
        if (day() != null) {
            return "";
        }
        try {
            LocalDate.parse(returnBy.get().strip());
            return words.say("create.date.range", year.lastDay().toString());
        } catch (DateTimeParseException e) {
            return words.say("create.date.wrong");
        }
    }

    private void reword() {
        Language language = words.language().getValue();
        uses.setAll(
                choices.stream()
                        .map(
                                use ->
                                        new UseLine(
                                                use.code(),
                                                use.label().getOrDefault(language, use.code()),
                                                use.detail().getOrDefault(language, ""),
                                                use.shownName().getOrDefault(language, "")))
                        .toList());
        refusal.set(sentence());
        check();
    }
}

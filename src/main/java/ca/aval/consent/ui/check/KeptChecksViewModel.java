package ca.aval.consent.ui.check;

import ca.aval.consent.check.AskedOf;
import ca.aval.consent.check.CheckActs;
import ca.aval.consent.check.KeptCheck;
import ca.aval.consent.check.KeptCheckId;
import ca.aval.consent.check.PrintAnswer;
import ca.aval.consent.check.QuestionChoices;
import ca.aval.consent.check.ReadKeptChecks.Opened;
import ca.aval.consent.check.Reason;
import ca.aval.consent.form.PublicationAnswerSheet;
import ca.aval.kit.Mark;
import ca.aval.kit.State;
import ca.aval.kit.Words;
import ca.aval.people.StaffMember;
import ca.aval.platform.text.Typography;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The answers that were kept; one is read as it was, beside what it would be today. */
public final class KeptChecksViewModel {
    private final CheckActs acts;
    private final SchoolClock clock;
    private final WorkRunner work;
    private final Words words;
    private final AnswerWords said;
    private final ObservableList<KeptLine> lines = FXCollections.observableArrayList();
    private final ObservableList<KeptPersonLine> people = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable KeptCheckId> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable KeptCheckId> wanted =
            new ReadOnlyObjectWrapper<>();
    private final Consumer<KeptCheckId> record;
    private @Nullable Looked shown;

    /**
     * @param record leads to where a publication is recorded from a kept answer
     */
    public KeptChecksViewModel(
            CheckActs acts,
            SchoolClock clock,
            WorkRunner work,
            Words words,
            Consumer<KeptCheckId> record) {
        this.record = record;
        this.acts = acts;
        this.clock = clock;
        this.work = work;
        this.words = words;
        said = new AnswerWords(words);
        words.language().addListener((o, before, now) -> refresh());
    }

    /** The newest first. */
    ObservableList<KeptLine> lines() {
        return lines;
    }

    /** Those of the open answer, in its order. */
    ObservableList<KeptPersonLine> people() {
        return people;
    }

    /** The open answer; null while none is. */
    ReadOnlyObjectProperty<@Nullable KeptCheckId> open() {
        return open.getReadOnlyProperty();
    }

    /** The number of the open answer and what it was. */
    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** What was asked, when, and what the journal came to. */
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    boolean seesReasons() {
        return acts.seesReasons();
    }

    boolean mayRecord() {
        return acts.mayKeep();
    }

    /** Leads to where the open answer is recorded as a publication. */
    void record() {
        KeptCheckId id = open.get();
        if (id != null) {
            record.accept(id);
        }
    }

    /** How many names would leave on a sheet. */
    int onSheet() {
        return shown == null ? 0 : denied(shown.opened()).size();
    }

    /**
     * Makes the sheet of the open answer, as it was given.
     *
     * @param reasons whether it gives the reasons
     */
    void print(boolean reasons, Consumer<ShownPaper> made) {
        Looked now = shown;
        if (now == null) {
            return;
        }
        KeptCheck check = now.opened().check();
        PrintAnswer.Words sheet =
                said.sheet(
                        check,
                        answer(check).word(),
                        where(check, now.choices()),
                        check.question(),
                        check.allowed(),
                        denied(now.opened()).stream().map(line -> onPaper(line, reasons)).toList());
        String name = said.file(reasons);
        work.run(
                words.say("work.printing"),
                () -> ShownPaper.of(acts.print(), sheet, reasons, name),
                made);
    }

    private static List<Opened.Line> denied(Opened opened) {
        return opened.lines().stream().filter(line -> line.then() != null).toList();
    }

    private PublicationAnswerSheet.Line onPaper(Opened.Line line, boolean reasons) {
        Reason why = line.then();
        return new PublicationAnswerSheet.Line(
                line.pupil().name().sorted(),
                why == null || !reasons ? "" : said.onPaper(why, line.since()));
    }

    private record Read(List<KeptCheck> checks, QuestionChoices choices) {}

    /** Reads the list again, and the open answer against today. */
    public void refresh() {
        work.run(
                words.say("work.kept"),
                () -> new Read(acts.kept().all(), acts.choices().read()),
                read -> {
                    lines.setAll(read.checks().stream().map(c -> line(c, read.choices())).toList());
                    KeptCheckId shown = wanted.get();
                    if (shown == null && !lines.isEmpty()) {
                        shown = lines.getFirst().id();
                    }
                    if (shown != null) {
                        look(shown);
                    }
                });
    }

    /** Opens that answer. */
    public void look(KeptCheckId id) {
        wanted.set(id);
        work.run(
                words.say("work.kept"),
                () ->
                        acts.kept()
                                .open(id, clock.today())
                                .map(found -> new Looked(found, acts.choices().read())),
                this::show);
    }

    private record Looked(Opened opened, QuestionChoices choices) {}

    private void show(Optional<Looked> found) {
        if (found.isEmpty() || !found.get().opened().check().id().equals(wanted.get())) {
            return;
        }
        shown = found.get();
        KeptCheck check = found.get().opened().check();
        open.set(check.id());
        title.set(words.say("kept.title", check.number(), answer(check).word()));
        summary.set(summary(check, found.get().choices()));
        people.setAll(found.get().opened().lines().stream().map(this::person).toList());
    }

    private KeptPersonLine person(Opened.Line line) {
        return new KeptPersonLine(
                line.pupil().id().value(),
                line.pupil().name().sorted(),
                state(line.then()),
                said.since(line.since()),
                state(line.now()));
    }

    private State state(@Nullable Reason reason) {
        if (reason == null) {
            return new State(Mark.COMPLETE, words.say("kept.may"));
        }
        return acts.seesReasons()
                ? said.state(reason)
                : new State(Mark.REFUSED, words.say("kept.may-not"));
    }

    private KeptLine line(KeptCheck check, QuestionChoices choices) {
        String subject = check.subject();
        return new KeptLine(
                check.id(),
                check.number(),
                check.question().date().toString(),
                whom(check.whom()),
                where(check, choices),
                answer(check),
                subject == null ? "" : subject);
    }

    private State answer(KeptCheck check) {
        int all = check.lines().size();
        int denied = all - check.allowed();
        if (denied == 0) {
            return new State(Mark.COMPLETE, words.say("answer.yes"));
        }
        return denied == all
                ? new State(Mark.REFUSED, words.say("answer.no"))
                : new State(Mark.DISAGREEMENT, words.say("answer.without", denied));
    }

    private String whom(AskedOf of) {
        List<String> parts = new ArrayList<>();
        if (of.wholeSchool()) {
            parts.add(words.say("kept.school"));
        }
        of.groups().forEach(code -> parts.add(words.say("kept.group", code)));
        if (of.people() > 0) {
            parts.add(words.say("kept.people", of.people()));
        }
        return String.join(", ", parts);
    }

    private String where(KeptCheck check, QuestionChoices choices) {
        String code = check.question().use();
        return choices.uses().stream()
                .filter(use -> use.code().equals(code))
                .findFirst()
                .map(said::label)
                .orElse(code);
    }

    private String summary(KeptCheck check, QuestionChoices choices) {
        LocalDateTime asked = clock.onTheWall(check.askedAt());
        List<String> parts = new ArrayList<>();
        parts.add(whom(check.whom()));
        parts.add(where(check, choices));
        parts.add(said.asked(check.question()));
        parts.add(
                words.say(
                        "kept.for",
                        Typography.date(words.language().getValue(), check.question().date())));
        choices.authors().stream()
                .filter(member -> member.id().equals(check.author()))
                .map(StaffMember::knownAs)
                .forEach(name -> parts.add(words.say("kept.author", name.full())));
        String subject = check.subject();
        if (subject != null) {
            parts.add(subject);
        }
        parts.add(
                words.say(
                        "kept.asked",
                        Typography.date(words.language().getValue(), asked.toLocalDate()),
                        Typography.time(words.language().getValue(), asked.toLocalTime()),
                        check.journalHead()));
        return String.join(" · ", parts);
    }
}

package ca.aval.consent.check;

import ca.aval.consent.check.PublicationOutcome.Checked;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the answers that were kept: all of them, or one beside what it would be on another day. */
public final class ReadKeptChecks {
    private final Guard guard;
    private final UnitOfWork work;
    private final KeptChecks kept;
    private final People people;
    private final MayPublish mayPublish;

    public ReadKeptChecks(
            Guard guard, UnitOfWork work, KeptChecks kept, People people, MayPublish mayPublish) {
        this.guard = guard;
        this.work = work;
        this.kept = kept;
        this.people = people;
        this.mayPublish = mayPublish;
    }

    /** Every answer that was kept, the newest first. */
    public List<KeptCheck> all() {
        guard.require(Permission.SEE_PEOPLE);
        return work.read(kept::all).stream().map(this::asMayBeSeen).toList();
    }

    /** One answer as it was. */
    public Optional<KeptCheck> find(KeptCheckId id) {
        guard.require(Permission.SEE_PEOPLE);
        return work.read(() -> kept.find(id)).map(this::asMayBeSeen);
    }

    /**
     * One answer as it was, beside another day’s.
     *
     * @param check whoever may not see legal facts reads one plain refusal for each reason
     * @param lines in the order of the answer; nobody who was taken out of the register since
     */
    public record Opened(KeptCheck check, List<Line> lines) {
        public Opened {
            lines = List.copyOf(lines);
        }

        /**
         * One pupil.
         *
         * @param then what was answered; null: they might
         * @param now what would be answered on the other day; null: they may
         */
        public record Line(
                Pupil pupil,
                @Nullable Reason then,
                @Nullable LocalDate since,
                @Nullable Reason now) {}
    }

    /**
     * Opens one.
     *
     * @param day the day on which the same is asked again
     */
    public Optional<Opened> open(KeptCheckId id, LocalDate day) {
        guard.require(Permission.SEE_PEOPLE);
        Optional<KeptCheck> found = work.read(() -> kept.find(id)).map(this::asMayBeSeen);
        return found.map(check -> opened(check, day));
    }

    private Opened opened(KeptCheck check, LocalDate day) {
        List<String> known =
                work.read(
                        () ->
                                check.lines().stream()
                                        .map(KeptCheck.Line::pupil)
                                        .flatMap(pupil -> people.find(pupil).stream())
                                        .map(pupil -> pupil.id().toString())
                                        .toList());
        PublicationQuestion then = check.question();
        PublicationQuestion again =
                new PublicationQuestion(then.use(), then.contents(), then.named(), day);
        PublicationOutcome now = mayPublish.check(new Whom.Pupils(known), again);
        List<Opened.Line> lines = new ArrayList<>();
        if (now instanceof Checked checked) {
            for (PublicationOutcome.Line line : checked.pupils()) {
                KeptCheck.Line was = line(check, line.pupil().id());
                lines.add(
                        new Opened.Line(
                                line.pupil(),
                                was.reason(),
                                was.since(),
                                line.verdict().denial().orElse(null)));
            }
        }
        return new Opened(check, lines);
    }

    private static KeptCheck.Line line(KeptCheck check, PupilId pupil) {
        return check.lines().stream()
                .filter(line -> line.pupil().equals(pupil))
                .findFirst()
                .orElseThrow();
    }

    private KeptCheck asMayBeSeen(KeptCheck check) {
        return guard.may(Permission.SEE_LEGAL_FACTS)
                ? check
                : new KeptCheck(
                        check.id(),
                        check.number(),
                        check.year(),
                        check.askedAt(),
                        check.account(),
                        check.question(),
                        check.whom(),
                        check.author(),
                        check.subject(),
                        check.journalHead(),
                        check.lines().stream().map(ReadKeptChecks::plain).toList());
    }

    private static KeptCheck.Line plain(KeptCheck.Line line) {
        return line.reason() == null
                ? line
                : new KeptCheck.Line(line.pupil(), Reason.REFUSED, null);
    }
}

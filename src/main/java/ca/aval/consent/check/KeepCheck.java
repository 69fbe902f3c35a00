package ca.aval.consent.check;

import ca.aval.consent.check.PublicationOutcome.Checked;
import ca.aval.consent.check.PublicationOutcome.Line;
import ca.aval.people.StaffId;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.NumberBlock;
import ca.aval.school.Numbers;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Keeps an answer with a number, as a proof of what the register said on that day. */
public final class KeepCheck {
    /** The most characters of a subject. */
    public static final int LONGEST_SUBJECT = 200;

    private static final String SERIES = "P";

    private final Guard guard;
    private final UnitOfWork work;
    private final MayPublish mayPublish;
    private final KeptChecks kept;
    private final Numbers numbers;
    private final Supplier<String> journalHead;
    private final SchoolClock clock;
    private final UUID account;

    /**
     * @param journalHead what the journal comes to now
     * @param account the account that is signed in
     */
    public KeepCheck(
            Guard guard,
            UnitOfWork work,
            MayPublish mayPublish,
            KeptChecks kept,
            Numbers numbers,
            Supplier<String> journalHead,
            SchoolClock clock,
            UUID account) {
        this.guard = guard;
        this.work = work;
        this.mayPublish = mayPublish;
        this.kept = kept;
        this.numbers = numbers;
        this.journalHead = journalHead;
        this.clock = clock;
        this.account = account;
    }

    /**
     * What is to be kept.
     *
     * @param shown the answer that the person has before them
     * @param author who took the picture; null for nobody
     * @param subject free words; null for none
     */
    public record Wish(
            Whom whom, Checked shown, @Nullable StaffId author, @Nullable String subject) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Kept(KeptCheck check) implements Outcome {}

        /** The register answers otherwise by now; nothing was kept. */
        record Changed(PublicationOutcome now) implements Outcome {}

        /** The subject has more characters than there is room for; nothing was kept. */
        record SubjectTooLong() implements Outcome {}
    }

    /** Keeps the answer that is on show, if it still is the answer. */
    public Outcome keep(Wish wish) {
        guard.require(Permission.RECORD_PUBLICATIONS);
        String subject = wish.subject();
        if (subject != null && subject.length() > LONGEST_SUBJECT) {
            return new Outcome.SubjectTooLong();
        }
        PublicationOutcome now = mayPublish.check(wish.whom(), wish.shown().question());
        if (!same(now, wish.shown())) {
            return new Outcome.Changed(now);
        }
        try {
            return new Outcome.Kept(written(wish));
        } catch (Problem e) {
            if (e.kind() != Problem.Kind.CHANGED_BY_ANOTHER) {
                throw e;
            }
            now = mayPublish.check(wish.whom(), wish.shown().question());
            if (same(now, wish.shown())) {
                throw e;
            }
            return new Outcome.Changed(now);
        }
    }

    private static boolean same(PublicationOutcome now, Checked shown) {
        return now instanceof Checked checked && lines(checked).equals(lines(shown));
    }

    /** Asks once more where nobody can write in between, and keeps it. */
    private KeptCheck written(Wish wish) {
        Checked shown = wish.shown();
        KeptCheckId id = KeptCheckId.random();
        return work.run(
                Act.of(
                        "KEEP_PUBLICATION_CHECK",
                        "check=" + id,
                        "use=" + shown.question().use(),
                        "people=" + shown.pupils().size(),
                        "allowed=" + (shown.pupils().size() - shown.denied().size())),
                () -> {
                    if (!same(mayPublish.check(wish.whom(), shown.question()), shown)) {
                        throw new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
                    }
                    SchoolYear year = SchoolYear.of(shown.question().date());
                    NumberBlock block = numbers.read(SERIES, year.firstYear());
                    KeptCheck check = check(id, wish, year, block);
                    numbers.take(block, 1);
                    kept.add(check);
                    return check;
                });
    }

    private KeptCheck check(KeptCheckId id, Wish wish, SchoolYear year, NumberBlock block) {
        return new KeptCheck(
                id,
                "P-%d-%03d".formatted(year.firstYear(), block.last() + 1),
                year,
                clock.now(),
                account,
                wish.shown().question(),
                AskedOf.of(wish.whom()),
                wish.author(),
                wish.subject(),
                journalHead.get(),
                lines(wish.shown()));
    }

    private static List<KeptCheck.Line> lines(Checked checked) {
        return checked.pupils().stream().map(KeepCheck::line).toList();
    }

    private static KeptCheck.Line line(Line line) {
        return new KeptCheck.Line(
                line.pupil().id(), line.verdict().denial().orElse(null), line.since());
    }
}

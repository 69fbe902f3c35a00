package ca.aval.consent.check;

import ca.aval.consent.check.PublicationOutcome.Checked;
import ca.aval.consent.check.PublicationOutcome.Line;
import ca.aval.people.StaffId;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
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
        if (!(now instanceof Checked checked) || !lines(checked).equals(lines(wish.shown()))) {
            return new Outcome.Changed(now);
        }
        SchoolYear year = SchoolYear.of(checked.question().date());
        NumberBlock block = work.read(() -> numbers.read(SERIES, year.firstYear()));
        KeptCheck check =
                new KeptCheck(
                        KeptCheckId.random(),
                        "P-%d-%03d".formatted(year.firstYear(), block.last() + 1),
                        year,
                        clock.now(),
                        account,
                        checked.question(),
                        AskedOf.of(wish.whom()),
                        wish.author(),
                        subject,
                        journalHead.get(),
                        lines(checked));
        return work.run(
                Act.of(
                        "KEEP_PUBLICATION_CHECK",
                        "check=" + check.id(),
                        "use=" + checked.question().use(),
                        "people=" + check.lines().size(),
                        "allowed=" + check.allowed()),
                () -> {
                    numbers.take(block, 1);
                    kept.add(check);
                    return new Outcome.Kept(check);
                });
    }

    private static List<KeptCheck.Line> lines(Checked checked) {
        return checked.pupils().stream().map(KeepCheck::line).toList();
    }

    private static KeptCheck.Line line(Line line) {
        return new KeptCheck.Line(
                line.pupil().id(), line.verdict().denial().orElse(null), line.since());
    }
}

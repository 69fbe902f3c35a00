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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return work.read(
                () -> kept.find(id).map(this::asMayBeSeen).map(check -> opened(check, day)));
    }

    private Opened opened(KeptCheck check, LocalDate day) {
        List<Pupil> known =
                check.lines().stream().flatMap(line -> people.find(line.pupil()).stream()).toList();
        Map<PupilId, Reason> denied = denied(check.question(), known, day);
        return new Opened(
                check,
                known.stream()
                        .map(
                                pupil -> {
                                    KeptCheck.Line was = line(check, pupil.id());
                                    return new Opened.Line(
                                            pupil,
                                            was.reason(),
                                            was.since(),
                                            denied.get(pupil.id()));
                                })
                        .toList());
    }

    /** Who may not be published so on that day; nobody may where the school has no more place. */
    private Map<PupilId, Reason> denied(
            PublicationQuestion then, List<Pupil> pupils, LocalDate day) {
        PublicationQuestion again =
                new PublicationQuestion(then.use(), then.contents(), then.named(), day);
        List<String> ids = pupils.stream().map(pupil -> pupil.id().toString()).toList();
        Map<PupilId, Reason> denied = new HashMap<>();
        if (mayPublish.check(new Whom.Pupils(ids), again) instanceof Checked checked) {
            for (PublicationOutcome.Line line : checked.pupils()) {
                line.verdict().denial().ifPresent(why -> denied.put(line.pupil().id(), why));
            }
        } else {
            Reason gone =
                    guard.may(Permission.SEE_LEGAL_FACTS)
                            ? Reason.NOT_COVERED_BY_FORM
                            : Reason.REFUSED;
            pupils.forEach(pupil -> denied.put(pupil.id(), gone));
        }
        return denied;
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

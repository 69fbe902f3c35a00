package ca.aval.app.demo;

import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.ConsentCampaign;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.Signatory;
import ca.aval.consent.answer.UseAnswer;
import ca.aval.consent.answer.Withdrawal;
import ca.aval.consent.form.WhoSigns;
import ca.aval.people.Guardian;
import ca.aval.people.Pupil;
import ca.aval.policy.law.SigningRule;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What one invented family says to its form, and what it takes back. */
final class FamilyAnswers {
    private static final String PUBLIC_USE = "SCHOOL_SOCIAL/";
    private static final String STRANGER = "Grand-maman Lise";
    private static final int DAYS_TO_ANSWER = 14;

    /** The form that a family was given. */
    record AskedOf(
            Pupil pupil, UUID form, ConsentCampaign campaign, WhoSigns ages, LocalDate issued) {}

    private final AskedOf asked;
    private final AnswerKind kind;
    private final UUID recorder;
    private final LocalDate last;
    private final Instant now;
    private final LocalDate today;
    private final Random random;
    private final LocalDate signedOn;
    private final List<Guardian> holders;
    private final List<Returned> returned = new ArrayList<>();
    private final List<Withdrawal> withdrawn = new ArrayList<>();

    FamilyAnswers(AskedOf asked, AnswerKind kind, OpenRegister register) {
        this.asked = asked;
        this.kind = kind;
        recorder = register.account().id();
        now = register.clock().now();
        today = register.clock().today();
        LocalDate end = asked.campaign().year().lastDay();
        last = end.isBefore(today) ? end : today;
        random =
                new Random(
                        String.valueOf(asked.pupil().fileNumber()).hashCode() * 37L
                                + asked.campaign().year().firstYear());
        signedOn = sooner(asked.issued().plusDays(1L + random.nextInt(DAYS_TO_ANSWER)));
        holders =
                asked.pupil().guardians().stream()
                        .filter(adult -> asked.pupil().on(signedOn).maySign(adult))
                        .toList();
        answer();
    }

    List<Returned> returned() {
        return returned;
    }

    List<Withdrawal> withdrawn() {
        return withdrawn;
    }

    private void answer() {
        Signatory signer = signer();
        if (signer == null || asked.pupil().on(signedOn).publicationProhibited()) {
            return;
        }
        switch (kind) {
            case SILENT -> {}
            case ALL_YES -> said(signer, Answer.YES, Answer.YES);
            case SOME_NO -> said(signer, Answer.YES, Answer.NO);
            case ALL_NO -> said(signer, Answer.NO, Answer.NO);
            case SOME_BLANK -> said(signer, Answer.YES, Answer.BLANK);
            case BOTH_BOXES -> said(signer, Answer.YES, Answer.INVALID);
            case UNSIGNED -> keep(null, signedOn, Route.FORM, all(Answer.YES, Answer.YES));
            case UNDATED -> keep(signer, null, Route.FORM, all(Answer.YES, Answer.YES));
            case WRONG_SIGNATORY -> said(new Signatory.Stranger(STRANGER), Answer.YES, Answer.YES);
            case BY_LETTER -> keep(signer, signedOn, Route.LETTER, all(Answer.YES, Answer.NO));
            case BY_MAIL -> keep(signer, signedOn, Route.EMAIL, all(Answer.NO, Answer.NO));
            case DISAGREE -> disagree(signer);
            case PUPIL_REFUSES -> pupilRefuses(signer);
            case ONE_WITHDRAWN -> withdraw(signer, socialUse());
            case ALL_WITHDRAWN -> withdraw(signer, null);
            case CORRECTED -> corrected(signer);
        }
    }

    /** A holder of the list; the pupil who decides alone; nobody when nobody may. */
    private @Nullable Signatory signer() {
        boolean old = asked.ages().rule(asked.pupil().birthDate(), signedOn) == SigningRule.PUPIL;
        if (old || asked.pupil().on(signedOn).pupilSigns()) {
            return new Signatory.ThePupil();
        }
        return holders.isEmpty() ? null : adult(holders.getFirst());
    }

    private static Signatory adult(Guardian holder) {
        return new Signatory.Adult(holder.id(), holder.capacity(), true);
    }

    private void disagree(Signatory signer) {
        said(signer, Answer.YES, Answer.YES);
        if (holders.size() > 1 && signer instanceof Signatory.Adult) {
            said(adult(holders.get(1)), Answer.YES, Answer.NO);
        }
    }

    private void pupilRefuses(Signatory signer) {
        said(signer, Answer.YES, Answer.YES);
        boolean mayRefuse =
                asked.ages().rule(asked.pupil().birthDate(), signedOn)
                        == SigningRule.PUPIL_AND_GUARDIAN;
        if (mayRefuse && signer instanceof Signatory.Adult) {
            said(new Signatory.ThePupil(), Answer.YES, Answer.NO);
        }
    }

    private void corrected(Signatory signer) {
        said(signer, Answer.YES, Answer.YES);
        Returned slip = returned.getLast();
        returned.add(entry(signer, signedOn, Route.FORM, all(Answer.YES, Answer.NO), slip.id()));
    }

    private void withdraw(Signatory signer, @Nullable String use) {
        said(signer, Answer.YES, Answer.YES);
        LocalDate day = sooner(signedOn.plusDays(3L + random.nextInt(40)));
        Instant at = now.minus(Duration.ofDays(ChronoUnit.DAYS.between(day, today)));
        withdrawn.add(
                new Withdrawal(
                        MadeUpIds.next(random),
                        asked.pupil().id(),
                        use,
                        signer,
                        day,
                        at,
                        Route.SPOKEN,
                        recorder));
    }

    /**
     * @param shown on the lines that everyone can see, where it is another answer
     */
    private void said(Signatory signer, Answer usual, Answer shown) {
        keep(signer, signedOn, Route.FORM, all(usual, shown));
    }

    private void keep(
            @Nullable Signatory signer,
            @Nullable LocalDate signed,
            Route route,
            List<UseAnswer> answers) {
        returned.add(entry(signer, signed, route, answers, null));
    }

    private Returned entry(
            @Nullable Signatory signer,
            @Nullable LocalDate signed,
            Route route,
            List<UseAnswer> answers,
            @Nullable UUID corrects) {
        return new Returned(
                MadeUpIds.next(random),
                asked.pupil().id(),
                asked.form(),
                asked.campaign().year(),
                answers,
                signer,
                signed,
                sooner(signedOn.plusDays(random.nextInt(4))),
                route,
                recorder,
                null,
                asked.ages(),
                corrects);
    }

    private List<UseAnswer> all(Answer usual, Answer shown) {
        return asked.campaign().form().uses().stream()
                .map(use -> new UseAnswer(use, use.startsWith(PUBLIC_USE) ? shown : usual))
                .toList();
    }

    private String socialUse() {
        List<String> uses = asked.campaign().form().uses();
        return uses.stream()
                .filter(use -> use.startsWith(PUBLIC_USE))
                .findFirst()
                .orElse(uses.getLast());
    }

    private LocalDate sooner(LocalDate day) {
        return day.isAfter(last) ? last : day;
    }
}

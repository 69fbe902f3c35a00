package ca.aval.consent.answer;

import ca.aval.consent.form.WhoSigns;
import ca.aval.people.Guardian;
import ca.aval.people.LegalFactKind;
import ca.aval.people.LegalStanding;
import ca.aval.people.Pupil;
import ca.aval.policy.law.SigningRule;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** Whether the word of one person counts for one pupil on one day. */
final class Voice {
    private final Pupil pupil;

    Voice(Pupil pupil) {
        this.pupil = pupil;
    }

    /** Whether that entry gives a yes by somebody who could give it the day it was signed. */
    boolean agrees(Returned entry, String use) {
        return saysYes(entry, use)
                && entry.signedOn() != null
                && entry.signatory() != null
                && maySign(entry.signatory(), entry, entry.day());
    }

    /** Whether the pupil says yes in it, at whatever age. */
    static boolean isPupilsYes(Returned entry, String use) {
        return saysYes(entry, use)
                && entry.signedOn() != null
                && entry.signatory() instanceof Signatory.ThePupil;
    }

    static boolean saysYes(Returned entry, String use) {
        return entry.answer(use).filter(a -> a == Answer.YES).isPresent();
    }

    /** Whether that person could sign on that day, under the ages of that entry. */
    boolean maySign(Signatory signatory, Returned entry, LocalDate day) {
        return maySign(signatory, entry.whoSigns(), day);
    }

    /** Whether that person could sign on that day, under those ages. */
    boolean maySign(Signatory signatory, WhoSigns ages, LocalDate day) {
        return switch (signatory) {
            case Signatory.ThePupil self -> rule(ages, day) != SigningRule.GUARDIAN;
            case Signatory.Adult adult -> holds(adult, day) && rule(ages, day) != SigningRule.PUPIL;
            case Signatory.Stranger stranger -> false;
        };
    }

    /** Whether the facts known now make that adult one who decides on that day, age aside. */
    boolean holds(Signatory.Adult adult, LocalDate day) {
        Optional<Guardian> listed =
                pupil.guardians().stream().filter(g -> g.id().equals(adult.guardian())).findFirst();
        return listed.map(g -> standing(day).maySign(g))
                .orElse(adult.entitled() && nobodyDecidesAlone(day));
    }

    private boolean nobodyDecidesAlone(LocalDate day) {
        return standing(day).facts().stream()
                .noneMatch(fact -> fact.kind() == LegalFactKind.SOLE_AUTHORITY);
    }

    /** Whether the pupil decides alone on that day. */
    boolean pupilAlone(Returned entry, LocalDate day) {
        return rule(entry.whoSigns(), day) == SigningRule.PUPIL;
    }

    /** Who signs on that day, under those ages and by what is known of the pupil. */
    SigningRule rule(WhoSigns ages, LocalDate day) {
        return standing(day).pupilSigns() ? SigningRule.PUPIL : ages.rule(pupil.birthDate(), day);
    }

    private LegalStanding standing(LocalDate day) {
        return pupil.on(day);
    }

    /** The same person, whenever they speak; all that is unsigned is one person’s. */
    static String person(@Nullable Signatory signatory) {
        return switch (signatory) {
            case null -> "";
            case Signatory.ThePupil self -> "pupil";
            case Signatory.Adult adult -> adult.guardian().toString();
            case Signatory.Stranger stranger -> "?" + stranger.name();
        };
    }
}

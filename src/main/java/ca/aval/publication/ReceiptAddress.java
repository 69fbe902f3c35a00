package ca.aval.publication;

import ca.aval.consent.answer.Signatory;
import ca.aval.consent.answer.Withdrawal;
import ca.aval.notice.AddressLines;
import ca.aval.people.Guardian;
import ca.aval.people.LegalStanding;
import ca.aval.people.Pupil;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.Jurisdiction;
import ca.aval.school.School;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says who reads the receipt of a withdrawal: whoever asked, if they answer for the pupil, else the
 * adult who signs; and the pupil once their own word counts.
 */
final class ReceiptAddress {
    private final School school;
    private final Jurisdiction law;
    private final LocalDate day;

    ReceiptAddress(School school, Jurisdiction law, LocalDate day) {
        this.school = school;
        this.law = law;
        this.day = day;
    }

    /**
     * One reader.
     *
     * @param address the lines of the window; the name alone for a letter given by hand
     * @param asked whether it was they who asked
     * @param isPupil whether it is the pupil, whom it is about
     */
    record Reader(
            String name, List<String> address, Language language, boolean asked, boolean isPupil) {
        Reader {
            address = List.copyOf(address);
        }
    }

    /** Everybody who gets a letter of their own; nobody when all mail about the pupil stops. */
    List<Reader> of(Pupil pupil, Withdrawal withdrawal) {
        LegalStanding standing = pupil.on(day);
        List<Reader> readers = new ArrayList<>();
        if (standing.mailStops()) {
            return readers;
        }
        int age = Jurisdiction.age(pupil.birthDate(), day);
        boolean alone = standing.pupilSigns() || age >= law.parentSignsUntil();
        if (!alone) {
            adult(pupil, withdrawal, standing).ifPresent(readers::add);
        }
        boolean own = withdrawal.by() instanceof Signatory.ThePupil;
        if (alone || own || age >= law.pupilSignsFrom()) {
            String name = pupil.knownAs().full();
            readers.add(
                    new Reader(name, List.of(name), familyLanguage(pupil, standing), own, true));
        }
        return readers;
    }

    /** As on the forms: the pupil reads the language in which the family is written to. */
    private Language familyLanguage(Pupil pupil, LegalStanding standing) {
        return standing.signer()
                .or(() -> pupil.guardians().stream().findFirst())
                .map(Guardian::language)
                .orElse(school.language());
    }

    private Optional<Reader> adult(Pupil pupil, Withdrawal withdrawal, LegalStanding standing) {
        if (withdrawal.by() instanceof Signatory.ThePupil) {
            return Optional.empty();
        }
        // whoever does not answer for the pupil is told nothing about them
        Optional<Guardian> asking =
                pupil.guardians().stream()
                        .filter(g -> asked(g, withdrawal) && standing.maySign(g))
                        .findFirst();
        return asking.or(standing::signer)
                .filter(standing::mayReceiveMail)
                .map(g -> reader(g, asked(g, withdrawal)));
    }

    private static boolean asked(Guardian guardian, Withdrawal withdrawal) {
        return withdrawal.by() instanceof Signatory.Adult adult
                && adult.guardian().equals(guardian.id());
    }

    private Reader reader(Guardian guardian, boolean asked) {
        String name = guardian.name().full();
        return new Reader(
                name,
                AddressLines.of(
                        List.of(name),
                        "",
                        guardian.address(),
                        school.province().name(),
                        guardian.language()),
                guardian.language(),
                asked,
                false);
    }
}

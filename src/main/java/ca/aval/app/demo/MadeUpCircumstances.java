package ca.aval.app.demo;

import ca.aval.people.Enrolment;
import ca.aval.people.Guardian;
import ca.aval.people.LegalFact;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Period;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * What a school meets each year: an order, a hidden address, a placement, twins, two pupils of one
 * name.
 */
final class MadeUpCircumstances {
    private static final String WITNESS = "Mireille Arsenault";
    private static final int SIXTEEN = 16;

    private final LocalDate today;
    private final Random random = new Random(20260903);

    MadeUpCircumstances(LocalDate today) {
        this.today = today;
    }

    /** The same pupils in the same order, some of them in these circumstances. */
    List<Pupil> of(List<Pupil> pupils) {
        List<Pupil> changed = new ArrayList<>(pupils);
        Predicate<Pupil> apart = pupil -> adult(pupil, 2) != null;
        state(changed, "102", apart, LegalFactKind.NO_CONTACT, 2);
        state(changed, "302", apart, LegalFactKind.CONFIDENTIAL_ADDRESS, 1);
        state(changed, "402", apart, LegalFactKind.COURT_ORDER, 2);
        state(changed, "202", pupil -> true, LegalFactKind.CHILD_PROTECTION, 0);
        state(changed, "721", pupil -> true, LegalFactKind.PUBLICATION_PROHIBITED, 0);
        state(changed, "751", this::isSixteen, LegalFactKind.EMANCIPATED_SIMPLE, 0);
        twins(changed, "201");
        homonyms(changed, "301", "501");
        return changed;
    }

    private boolean isSixteen(Pupil pupil) {
        return !pupil.birthDate().plusYears(SIXTEEN).isAfter(today.minusDays(30));
    }

    /**
     * @param household 0 when the fact is about the pupil
     */
    private void state(
            List<Pupil> pupils,
            String group,
            Predicate<Pupil> fitting,
            LegalFactKind kind,
            int household) {
        int at = first(pupils, group, fitting);
        if (at < 0) {
            return;
        }
        Pupil pupil = pupils.get(at);
        Guardian about = adult(pupil, household);
        LocalDate from = today.minusDays(60L + random.nextInt(300));
        LegalFact fact =
                new LegalFact(
                        MadeUpIds.next(random),
                        kind,
                        about == null ? null : about.id(),
                        Period.since(from),
                        null,
                        WITNESS,
                        from.plusDays(4));
        pupils.set(at, pupil.withFacts(List.of(fact)));
    }

    /** The second of the class becomes the twin of the first. */
    private void twins(List<Pupil> pupils, String group) {
        int at = first(pupils, group, pupil -> pupil.guardians().size() == 2);
        int other = at + 1;
        Pupil one = pupils.get(at);
        Pupil twin = pupils.get(other);
        List<Guardian> family = new ArrayList<>();
        for (Guardian adult : one.guardians()) {
            family.add(
                    new Guardian(
                            MadeUpIds.next(random),
                            adult.rank(),
                            adult.name(),
                            adult.capacity(),
                            adult.household(),
                            adult.language(),
                            adult.email(),
                            adult.phone(),
                            adult.address()));
        }
        PersonName name = new PersonName(one.name().family(), twin.name().given());
        pupils.set(
                other,
                twin.identified(twin.fileNumber(), name, null, one.birthDate())
                        .withGuardians(family));
    }

    private static void homonyms(List<Pupil> pupils, String group, String otherGroup) {
        Pupil one = pupils.get(first(pupils, group, pupil -> true));
        int at = first(pupils, otherGroup, pupil -> true);
        Pupil other = pupils.get(at);
        pupils.set(at, other.identified(other.fileNumber(), one.name(), null, other.birthDate()));
    }

    private static int first(List<Pupil> pupils, String group, Predicate<Pupil> fitting) {
        for (int i = 0; i < pupils.size(); i++) {
            Pupil pupil = pupils.get(i);
            List<Enrolment> stays = pupil.enrolments();
            if (stays.getLast().group().equals(group) && fitting.test(pupil)) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Guardian adult(Pupil pupil, int household) {
        return pupil.guardians().stream()
                .filter(adult -> adult.household() == household)
                .findFirst()
                .orElse(null);
    }
}

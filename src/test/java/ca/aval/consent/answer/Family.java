package ca.aval.consent.answer;

import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.form.WhoSigns;
import ca.aval.people.Capacity;
import ca.aval.people.Guardian;
import ca.aval.people.LegalFact;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Period;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.SomePupils;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.PostalAddress;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** One pupil, two parents and a stepfather, asked on September 2, 2026 to answer by the 18th. */
final class Family {
    static final WhoSigns QUEBEC = new WhoSigns(14, 18);
    static final WhoSigns ONTARIO = new WhoSigns(16, 16);
    static final String WEBSITE = "SCHOOL_WEBSITE";
    static final String YEARBOOK = "YEARBOOK";

    final Signatory mother;
    final Signatory father;
    final Signatory stepfather;
    final Signatory self = new Signatory.ThePupil();
    final List<Asked> asked = new ArrayList<>();
    final List<Returned> returned = new ArrayList<>();
    final List<Withdrawal> withdrawn = new ArrayList<>();
    Pupil pupil;

    final WhoSigns ages;

    Family(String born, WhoSigns ages) {
        this.ages = ages;
        List<Guardian> adults =
                List.of(
                        adult(1, "Maude", Capacity.MOTHER),
                        adult(2, "Luc", Capacity.FATHER),
                        adult(3, "Karl", Capacity.STEP_PARENT));
        pupil = SomePupils.pupil("2241", "Nadeau", "Alix", born, "041").withGuardians(adults);
        mother = signatory(adults.get(0), true);
        father = signatory(adults.get(1), true);
        stepfather = signatory(adults.get(2), false);
        ask("2026-09-02", WEBSITE, YEARBOOK);
    }

    private static Guardian adult(int rank, String given, Capacity capacity) {
        return new Guardian(
                UUID.randomUUID(),
                rank,
                new PersonName("Nadeau", given),
                capacity,
                rank,
                Language.FRENCH,
                null,
                null,
                PostalAddress.NONE);
    }

    private static Signatory signatory(Guardian adult, boolean entitled) {
        return new Signatory.Adult(adult.id(), adult.capacity(), entitled);
    }

    /** A form of the school year of that day. */
    void ask(String issued, String... uses) {
        LocalDate day = LocalDate.parse(issued);
        asked.add(
                new Asked(
                        UUID.randomUUID(),
                        SchoolYear.of(day),
                        Arrays.asList(uses),
                        day,
                        day.plusDays(16)));
    }

    /** That person answered for the website, on the latest form. */
    Returned says(@Nullable Signatory who, Answer answer, @Nullable String day) {
        return says(who, WEBSITE, answer, day, null);
    }

    Returned says(
            @Nullable Signatory who,
            String use,
            Answer answer,
            @Nullable String day,
            @Nullable UUID corrects) {
        LocalDate signed = day == null ? null : LocalDate.parse(day);
        Returned entry =
                new Returned(
                        UUID.randomUUID(),
                        pupil.id(),
                        asked.getLast().form(),
                        asked.getLast().year(),
                        List.of(new UseAnswer(use, answer)),
                        who,
                        signed,
                        signed == null ? LocalDate.of(2026, 9, 14) : signed,
                        Route.FORM,
                        UUID.randomUUID(),
                        null,
                        ages,
                        corrects);
        returned.add(entry);
        return entry;
    }

    void withdraws(Signatory who, @Nullable String use, String day) {
        withdrawn.add(
                new Withdrawal(
                        UUID.randomUUID(),
                        pupil.id(),
                        use,
                        who,
                        LocalDate.parse(day),
                        Instant.parse(day + "T20:00:00Z"),
                        Route.SPOKEN,
                        UUID.randomUUID()));
    }

    /** Something is known from that day on, of that adult or of the pupil. */
    void fact(LegalFactKind kind, @Nullable Signatory about, String from) {
        List<LegalFact> facts = new ArrayList<>(pupil.facts());
        LocalDate day = LocalDate.parse(from);
        UUID whom = about instanceof Signatory.Adult adult ? adult.guardian() : null;
        facts.add(
                new LegalFact(
                        UUID.randomUUID(), kind, whom, Period.since(day), null, "O. V.", day));
        pupil = pupil.withFacts(facts);
    }

    ConsentHistory history() {
        return new ConsentHistory(pupil, asked, returned, withdrawn);
    }

    /** The state of the consent to the website on that day. */
    UseState on(String day) {
        return on(day, WEBSITE);
    }

    UseState on(String day, String use) {
        return UseState.of(history(), use, LocalDate.parse(day));
    }
}

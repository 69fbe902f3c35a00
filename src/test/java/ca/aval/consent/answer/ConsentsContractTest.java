package ca.aval.consent.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.consent.ConsentForm;
import ca.aval.consent.PrintOrder;
import ca.aval.consent.SampleRegister;
import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.form.WhoSigns;
import ca.aval.consent.store.HibernateConsents;
import ca.aval.people.Capacity;
import ca.aval.people.Pupil;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The fake of the tests keeps answers as the register does. */
final class ConsentsContractTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 2);

    @TempDir private Path folder = Path.of("");

    @Test
    void theFake() {
        Pupil pupil = SampleRegister.pupil("Alix", "Nadeau", "2016-05-14", "401", Language.FRENCH);
        ConsentsInMemory consents = new ConsentsInMemory();
        Asked asked =
                new Asked(
                        UUID.randomUUID(),
                        SampleRegister.YEAR,
                        List.of("YEARBOOK", "SCHOOL_WEBSITE"),
                        DAY,
                        SampleRegister.RETURN_BY);
        consents.ask(pupil.id(), asked);
        keeps(new UnitOfWorkInMemory(), consents, pupil, asked);
    }

    @Test
    void theRegister() {
        try (SampleRegister register = new SampleRegister(folder.resolve("registre"))) {
            Pupil pupil = register.addPupils().getFirst();
            register.begin();
            register.acts()
                    .print()
                    .print(
                            SampleRegister.YEAR,
                            new PrintOrder.Chosen(Set.of(pupil.id())),
                            Progress.NONE);
            ConsentForm form = register.forms().getFirst();
            UnitOfWork work = register.open().work();
            List<String> uses =
                    work.read(() -> register.open().campaigns().find(SampleRegister.YEAR))
                            .orElseThrow()
                            .form()
                            .uses();
            Asked asked =
                    new Asked(
                            form.id(),
                            SampleRegister.YEAR,
                            uses,
                            form.issuedOn(),
                            SampleRegister.RETURN_BY);
            keeps(work, new HibernateConsents(), pupil, asked);
        }
    }

    private static void keeps(UnitOfWork work, Consents consents, Pupil pupil, Asked asked) {
        assertEquals(
                new ConsentHistory(pupil, List.of(asked), List.of(), List.of()),
                work.read(() -> consents.of(pupil)));
        assertEquals(Map.of(), work.read(() -> consents.of(List.of())));
        Returned one = returned(pupil, asked, new Signatory.ThePupil(), DAY, null);
        Signatory adult = new Signatory.Adult(UUID.randomUUID(), Capacity.MOTHER, true);
        Returned two = returned(pupil, asked, adult, null, one.id());
        Returned empty = two.takenBack(DAY, UUID.randomUUID());
        Returned unsigned = returned(pupil, asked, null, DAY, null);
        Withdrawal all = withdrawal(pupil, null, new Signatory.Stranger("Zoé Ménard-O’Brien"));
        Withdrawal some = withdrawal(pupil, "SCHOOL_SOCIAL/FACEBOOK/1", adult);
        work.run(
                Act.of("TEST"),
                () -> {
                    List.of(one, two, empty, unsigned).forEach(consents::add);
                    List.of(all, some).forEach(consents::add);
                    return true;
                });
        ConsentHistory history = work.read(() -> consents.of(pupil));
        assertEquals(Set.of(one, two, empty, unsigned), Set.copyOf(history.returned()));
        assertEquals(Set.of(all, some), Set.copyOf(history.withdrawn()));
        assertEquals(Set.of(empty, unsigned), Set.copyOf(history.standing()));
        // for a whole school nothing is named in the query; the answer is the same
        ConsentHistory amongMany =
                Objects.requireNonNull(
                        work.read(() -> consents.of(Collections.nCopies(300, pupil)))
                                .get(pupil.id()));
        assertEquals(Set.copyOf(history.returned()), Set.copyOf(amongMany.returned()));
        assertEquals(history.asked(), amongMany.asked());
        assertThrows(
                RuntimeException.class,
                () ->
                        work.run(
                                Act.of("TEST"),
                                () -> {
                                    consents.add(one);
                                    return true;
                                }));
    }

    private static Returned returned(
            Pupil pupil,
            Asked asked,
            @Nullable Signatory who,
            @Nullable LocalDate signedOn,
            @Nullable UUID corrects) {
        return new Returned(
                UUID.randomUUID(),
                pupil.id(),
                asked.form(),
                asked.year(),
                List.of(
                        new UseAnswer(asked.uses().get(0), Answer.YES),
                        new UseAnswer(asked.uses().get(1), Answer.INVALID)),
                who,
                signedOn,
                DAY,
                Route.EMAIL,
                UUID.randomUUID(),
                "0".repeat(64),
                new WhoSigns(14, 18),
                corrects);
    }

    private static Withdrawal withdrawal(Pupil pupil, @Nullable String use, Signatory by) {
        return new Withdrawal(
                UUID.randomUUID(),
                pupil.id(),
                use,
                by,
                DAY,
                Instant.parse("2026-09-02T20:00:00.123Z"),
                Route.SPOKEN,
                UUID.randomUUID());
    }
}

package ca.aval.consent.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.Campaigns;
import ca.aval.consent.ConsentCampaign;
import ca.aval.consent.FormVersion;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.form.FormPolicy;
import ca.aval.people.LegalFact;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Period;
import ca.aval.people.Pupil;
import ca.aval.people.SomePupils;
import ca.aval.people.change.Office;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.school.SchoolsInMemory;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Six pupils of 041 and two of 042, each in another situation. */
class ReadCoverageTest {
    private final Office office = new Office();
    private final Asking asking = new Asking();

    @BeforeEach
    void school() {
        office.people.remove(office.pupil);
        Pupil taken = asking.answered(pupil("Benali", "041"), Answer.YES, Answer.YES);
        asking.withdrawn(taken);
        Pupil gone = asking.answered(pupil("Dubé", "041"), Answer.YES, Answer.YES);
        Pupil dead = asking.ask(pupil("Émond", "041"));
        office.people.add(
                List.of(
                        asking.answered(pupil("Arsenault", "041"), Answer.YES, Answer.NO),
                        taken,
                        asking.answered(pupil("Caron", "041"), Answer.YES, Answer.BLANK),
                        gone.withEnrolments(
                                List.of(gone.enrolments().getFirst().endedBefore(Asking.DAY))),
                        dead.withFacts(
                                List.of(
                                        new LegalFact(
                                                UUID.randomUUID(),
                                                LegalFactKind.DECEASED_OR_MISSING,
                                                null,
                                                Period.since(LocalDate.of(2026, 9, 20)),
                                                null,
                                                "O. V.",
                                                LocalDate.of(2026, 9, 20)))),
                        asking.answeredByStranger(pupil("Fortin", "041")),
                        asking.ask(pupil("Gagnon", "042")),
                        pupil("Hamel", "042")));
    }

    @Test
    void everyPupilAskedIsCountedOnceForEachUse() {
        Coverage coverage = read(Role.PRINCIPAL);
        assertEquals(6, coverage.pupils().size(), "who left or died is not counted");
        List<Coverage.Line> lines = coverage.byGroup();
        assertEquals(
                List.of("041", "041", "042", "042"),
                lines.stream().map(Coverage.Line::name).toList());
        Figures site = lines.get(0).figures();
        assertEquals(List.of(2, 1, 0, 1, 0), counts(site));
        assertEquals(List.of(4, 4, 4), List.of(site.pupils(), site.asked(), site.returned()));
        assertEquals(List.of(1, 1, 1, 1, 0), counts(lines.get(1).figures()));
        Figures other = lines.get(2).figures();
        assertEquals(List.of(0, 0, 0, 0, 1), counts(other));
        assertEquals(List.of(2, 1, 0), List.of(other.pupils(), other.asked(), other.returned()));
        for (Coverage.Line line : coverage.school()) {
            assertEquals(
                    line.figures().asked(),
                    counts(line.figures()).stream().mapToInt(i -> i).sum(),
                    "what was asked is the sum of its parts");
        }
    }

    @Test
    void usesAreCalledAsOnTheForm() {
        assertEquals(
                List.of("Site Web de l’école", "Album de l’école"),
                read(Role.PRINCIPAL).uses().stream().map(u -> u.label(Language.FRENCH)).toList());
    }

    @Test
    void whoMayNotSeeLegalFactsReadsOnePlainNo() {
        Coverage.Line album = read(Role.READ_ONLY).byGroup().get(1);
        assertEquals(List.of(1, 3, 0, 0, 0), counts(album.figures()));
    }

    @Test
    void aYearThatIsOverIsReadAsItEnded() {
        Coverage coverage = read(Role.PRINCIPAL, new SchoolYear(2025));
        assertEquals(LocalDate.of(2026, 6, 30), coverage.day());
        assertTrue(coverage.pupils().isEmpty());
    }

    @Test
    void withoutPermissionNothingIsRead() {
        assertThrows(Problem.class, () -> act(Guard.NOBODY).read(SomePupils.YEAR));
    }

    private static List<Integer> counts(Figures figures) {
        return List.of(Counted.values()).stream().map(figures::of).toList();
    }

    private Coverage read(Role role) {
        return read(role, SomePupils.YEAR);
    }

    private Coverage read(Role role, SchoolYear year) {
        return act(Guard.of(role)).read(year);
    }

    private ReadCoverage act(Guard guard) {
        return new ReadCoverage(
                guard,
                office.work,
                new SchoolsInMemory(SchoolsInMemory.pins()),
                office.people,
                campaigns(),
                asking.consents,
                any -> FormPolicy.ofLaw(Jurisdictions.of("quebec")),
                ConsentUses.catalogue(),
                Office.CLOCK);
    }

    private static Campaigns campaigns() {
        ConsentCampaign campaign =
                new ConsentCampaign(
                        UUID.randomUUID(),
                        0,
                        SomePupils.YEAR,
                        new FormVersion(
                                UUID.randomUUID(),
                                1,
                                List.of(Asking.SITE, Asking.ALBUM),
                                LocalDate.of(2026, 9, 1)),
                        LocalDate.of(2026, 9, 18),
                        LocalDate.of(2026, 9, 1),
                        null);
        return (Campaigns)
                Proxy.newProxyInstance(
                        Campaigns.class.getClassLoader(),
                        new Class<?>[] {Campaigns.class},
                        (proxy, method, arguments) ->
                                arguments[0].equals(SomePupils.YEAR)
                                        ? Optional.of(campaign)
                                        : Optional.empty());
    }

    private static Pupil pupil(String family, String group) {
        return SomePupils.pupil(null, family, "Alix", "2016-05-14", group);
    }
}

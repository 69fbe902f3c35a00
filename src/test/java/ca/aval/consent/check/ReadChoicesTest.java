package ca.aval.consent.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.SampleRegister;
import ca.aval.consent.check.QuestionChoices.OfGroup;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.form.FormPolicy;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolClock;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadChoicesTest {
    private CheckOffice office;

    @BeforeAll
    void open(@TempDir Path folder) {
        office = new CheckOffice(folder.resolve("register"));
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void row22_groupsPupilsAndUsesAreOffered() {
        QuestionChoices choices = office.parts.choices().read();
        assertEquals(
                List.of(new OfGroup("401", 3), new OfGroup("402", 2), new OfGroup("403", 1)),
                choices.groups());
        assertEquals(6, choices.pupils().size());
        assertEquals(CheckOffice.DAY, choices.today());
        List<String> uses = choices.uses().stream().map(ConsentUse::code).toList();
        assertTrue(uses.containsAll(choices.onForm()));
        assertTrue(uses.contains("LIVESTREAM"));
        assertFalse(
                choices.onForm().contains("LIVESTREAM"),
                "not on the form, and offered all the same");
    }

    @Test
    void oneAsksForNoDayThatIsPast() {
        LocalDate summer = SampleRegister.YEAR.lastDay().plusDays(5);
        LocalDate first = SampleRegister.YEAR.firstDay();
        assertEquals(summer, choices(Guard.of(Role.PRINCIPAL), on(summer)).read().today());
        assertEquals(
                first, choices(Guard.of(Role.PRINCIPAL), on(first.minusDays(9))).read().today());
    }

    @Test
    void withoutPermissionNothingIsRead() {
        ReadChoices nobody = choices(Guard.NOBODY, office.school.open().clock());
        assertThrows(Problem.class, nobody::read);
    }

    private ReadChoices choices(Guard guard, SchoolClock clock) {
        var open = office.school.open();
        return new ReadChoices(
                guard,
                open.work(),
                open.schools(),
                open.people(),
                open.staff(),
                open.campaigns(),
                any -> FormPolicy.ofLaw(Jurisdictions.of("quebec")),
                ConsentUses.catalogue(),
                clock);
    }

    private static SchoolClock on(LocalDate day) {
        return new SchoolClock(
                Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}

package ca.aval.consent.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.check.QuestionChoices.OfGroup;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.form.FormPolicy;
import ca.aval.platform.problem.Problem;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.security.Guard;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
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
    void withoutPermissionNothingIsRead() {
        var open = office.school.open();
        ReadChoices nobody =
                new ReadChoices(
                        Guard.NOBODY,
                        open.work(),
                        open.schools(),
                        open.people(),
                        open.staff(),
                        open.campaigns(),
                        any -> FormPolicy.ofLaw(Jurisdictions.of("quebec")),
                        ConsentUses.catalogue(),
                        open.clock());
        assertThrows(Problem.class, nobody::read);
    }
}

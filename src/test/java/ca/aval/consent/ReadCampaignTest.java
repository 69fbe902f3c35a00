package ca.aval.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.form.FormPolicy;
import ca.aval.people.Pupil;
import ca.aval.platform.document.Progress;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.policy.law.SigningRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

final class ReadCampaignTest {
    @Test
    void everyPupilIsThereWithTheFormTheyHaveOrWouldHave(@TempDir Path folder) {
        try (SampleRegister school = new SampleRegister(folder.resolve("register"))) {
            List<Pupil> pupils = school.addPupils();
            ReadCampaign read = school.acts().read();
            assertTrue(read.read(SampleRegister.YEAR).campaign().isEmpty());
            assertEquals(4, read.read(SampleRegister.YEAR).pupils().size());
            school.begin();
            school.acts()
                    .print()
                    .print(
                            SampleRegister.YEAR,
                            new PrintOrder.Chosen(Set.of(pupils.get(2).id())),
                            Progress.NONE);
            List<CampaignForms.PupilForm> lines = read.read(SampleRegister.YEAR).pupils();
            assertEquals(
                    List.of("401", "401", "402", "402"),
                    lines.stream().map(CampaignForms.PupilForm::group).toList());
            CampaignForms.PupilForm avery = lines.get(2);
            assertEquals(Language.ENGLISH, avery.language());
            assertTrue(avery.form().isEmpty());
            CampaignForms.PupilForm noe = lines.get(3);
            assertEquals(SigningRule.PUPIL_AND_GUARDIAN, noe.rule());
            assertEquals("2026-C-0001", noe.form().orElseThrow().number());
        }
    }

    @Test
    void withoutPermissionNothingIsRead(@TempDir Path folder) {
        try (SampleRegister school = new SampleRegister(folder.resolve("register"))) {
            ReadCampaign read =
                    new ReadCampaign(
                            permission -> {
                                throw new Problem(Problem.Kind.NOT_ALLOWED);
                            },
                            school.open().work(),
                            school.open().schools(),
                            school.open().people(),
                            school.open().campaigns(),
                            any -> FormPolicy.ofLaw(Jurisdictions.of("quebec")),
                            school.open().documents(),
                            SampleRegister.CLOCK);
            assertThrows(Problem.class, () -> read.read(SampleRegister.YEAR));
        }
    }
}

package ca.aval.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.people.LegalFactKind;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.change.LegalFactDraft;
import ca.aval.platform.document.Progress;
import ca.aval.policy.law.SigningRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** What legal facts change on the forms of the year (domain 2.6 and 7). */
final class LegalFactsOnFormsTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void row25_noFormIsMadeAboutAPupilWhoDiedOrIsMissing() {
        try (SampleRegister school = new SampleRegister(folder.resolve("register"))) {
            List<Pupil> pupils = school.addPupils();
            school.begin();
            record(school, pupils.getFirst(), LegalFactKind.DECEASED_OR_MISSING);
            school.acts()
                    .print()
                    .print(SampleRegister.YEAR, new PrintOrder.Everyone(), Progress.NONE);
            List<PupilId> asked = school.forms().stream().map(ConsentForm::pupil).toList();
            assertEquals(pupils.size() - 1, asked.size());
            assertEquals(false, asked.contains(pupils.getFirst().id()));
        }
    }

    @Test
    void whoNeverGetsAFormIsNotCountedAsOneToPrint() {
        try (SampleRegister school = new SampleRegister(folder.resolve("register"))) {
            List<Pupil> pupils = school.addPupils();
            school.begin();
            record(school, pupils.getFirst(), LegalFactKind.DECEASED_OR_MISSING);
            List<PupilId> counted =
                    school.acts().read().read(SampleRegister.YEAR).pupils().stream()
                            .map(form -> form.pupil().id())
                            .toList();
            assertEquals(pupils.size() - 1, counted.size());
            assertEquals(false, counted.contains(pupils.getFirst().id()));
        }
    }

    @Test
    void anEmancipatedPupilSignsAlone() {
        try (SampleRegister school = new SampleRegister(folder.resolve("register"))) {
            Pupil pupil = school.addPupils().get(2);
            school.begin();
            record(school, pupil, LegalFactKind.EMANCIPATED_FULL);
            CampaignForms.PupilForm form =
                    school.acts().read().read(SampleRegister.YEAR).pupils().stream()
                            .filter(f -> f.pupil().id().equals(pupil.id()))
                            .findFirst()
                            .orElseThrow();
            assertEquals(SigningRule.PUPIL, form.rule());
            assertEquals(true, form.guardian().isEmpty());
        }
    }

    private static void record(SampleRegister school, Pupil pupil, LegalFactKind kind) {
        var today = SampleRegister.CLOCK.today();
        school.open()
                .peopleActs()
                .pupils()
                .recordFact()
                .record(
                        pupil,
                        new LegalFactDraft(kind, null, today, null, null, "O. Vachon", today));
    }
}

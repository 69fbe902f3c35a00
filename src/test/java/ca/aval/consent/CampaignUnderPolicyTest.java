package ca.aval.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.form.ConsentFormPrinter;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.form.FormPolicy;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.LocalText;
import ca.aval.policy.law.SigningRule;
import ca.aval.policy.profile.ShippedProfiles;
import ca.aval.policy.profile.Wording;
import ca.aval.school.store.HibernateNumbers;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A year's asking goes on under the policy under which it began. */
final class CampaignUnderPolicyTest {
    @Test
    void whatThePolicySaidThenHoldsForTheWholeYear(@TempDir Path folder) {
        try (SampleRegister school = new SampleRegister(folder.resolve("register"))) {
            school.addPupils();
            OpenRegister open = school.open();
            FormPolicy policy =
                    FormPolicy.of(new ShippedProfiles().of("cpe-premier-pas"), "a".repeat(64));
            CreateCampaign create = creating(open, policy);
            List<String> uses = create.defaults().stream().map(ConsentUse::code).toList();
            assertEquals(policy.uses(), uses);
            ConsentCampaign campaign =
                    assertInstanceOf(
                                    CampaignOutcome.Created.class,
                                    create.create(
                                            SampleRegister.YEAR, uses, SampleRegister.RETURN_BY))
                            .campaign();

            List<FormLayout> layouts =
                    open.work().read(() -> open.campaigns().layouts(campaign.form().id()));
            assertEquals(6, layouts.size());
            for (FormLayout layout : layouts) {
                assertEquals(
                        policy.origin(),
                        FormRules.frozen(layout, open.documents())
                                .wording()
                                .policy()
                                .orElseThrow());
            }
            CampaignForms forms = school.acts().read().read(SampleRegister.YEAR);
            assertEquals(
                    List.of(
                            SigningRule.GUARDIAN,
                            SigningRule.GUARDIAN,
                            SigningRule.GUARDIAN,
                            SigningRule.PUPIL_AND_GUARDIAN),
                    forms.pupils().stream().map(p -> p.rule()).sorted().toList());
            PrintOutcome printed =
                    school.acts()
                            .print()
                            .print(SampleRegister.YEAR, new PrintOrder.Everyone(), Progress.NONE);
            PrintOutcome.Printed paper = assertInstanceOf(PrintOutcome.Printed.class, printed);
            assertEquals(4, paper.items().size());
            String cover = coverOf(paper.pdf());
            assertTrue(cover.contains("Enfants"), cover);
            assertFalse(cover.contains("lèves"), cover);
        }
    }

    @Test
    void aTextOfTheBoardTooLongForItsPlaceIsNamed(@TempDir Path folder) {
        try (SampleRegister school = new SampleRegister(folder.resolve("register"))) {
            LocalText title = new LocalText("Photos, ".repeat(20), "Pictures, ".repeat(20));
            FormPolicy policy =
                    FormPolicy.of(new ShippedProfiles().of("cspne"), "a".repeat(64))
                            .withTexts(
                                    List.of(
                                            new Wording.Own(
                                                    "theOffice",
                                                    new LocalText("l’accueil", "the front desk")),
                                            new Wording.Own("titleAnswers", title)));
            CreateCampaign create = creating(school.open(), policy);
            List<String> uses = create.defaults().stream().map(ConsentUse::code).toList();
            var refused =
                    assertInstanceOf(
                                    CampaignOutcome.DoesNotFit.class,
                                    create.create(
                                            SampleRegister.YEAR, uses, SampleRegister.RETURN_BY))
                            .refusal();
            assertEquals("titleAnswers", refused.about());
            assertTrue(refused.limit() > 20 && refused.limit() < 80, "" + refused.limit());
            String sentence = refused.sentence(Language.FRENCH);
            assertTrue(sentence.contains("titleAnswers"), sentence);
        }
    }

    private static String coverOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CreateCampaign creating(OpenRegister open, FormPolicy policy) {
        return new CreateCampaign(
                open.guard(),
                open.work(),
                open.schools(),
                open.campaigns(),
                new HibernateNumbers(),
                ConsentUses.catalogue(),
                any -> policy,
                new ConsentFormPrinter(new JasperPrinter()),
                open.documents(),
                open.clock(),
                open.calendarActs().read()::days);
    }
}

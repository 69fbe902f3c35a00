package ca.aval.people.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.State;
import ca.aval.people.LegalFact;
import ca.aval.people.LegalFactKind;
import ca.aval.people.NewPupilPlace;
import ca.aval.people.Period;
import ca.aval.people.Pupil;
import ca.aval.people.PupilPlace;
import ca.aval.people.PupilRecord;
import ca.aval.people.change.Office;
import ca.aval.platform.data.Act;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

/** What legal facts show and hide on the page of a pupil. */
final class LegalFactsOnThePageTest extends RecordPage {
    @Test
    void row26_aConfidentialAddressIsNeverShownBesideAnotherHousehold() {
        hide();
        model.shown(new PupilPlace(pupil.id()));
        String all = facts("Répondants et foyers").toString();
        assertFalse(all.contains("Lilas"), all);
        assertFalse(all.contains("418-555-0101"), all);
        gesture("Montrer ce foyer seul, avec son adresse").act().run();
        assertTrue(facts("Répondants et foyers").toString().contains("Lilas"));
        assertFalse(headings("Répondants et foyers").contains("Foyer 2"));
        model.shown(new PupilPlace(setting.office.pupil.id()));
        model.shown(new PupilPlace(pupil.id()));
        assertFalse(facts("Répondants et foyers").toString().contains("Lilas"));
    }

    @Test
    void anAddressOnceConfidentialStaysHiddenBesideTheOtherHousehold() {
        hide();
        LegalFact fact = now().facts().getFirst();
        Period past = new Period(Office.DAY.minusDays(30), Office.DAY.minusDays(2));
        LegalFact ended =
                new LegalFact(
                        fact.id(), fact.kind(), fact.guardian(), past, null, "O. V.", Office.DAY);
        setting.office.people.change(now(), now().withFacts(List.of(ended)));
        model.shown(new PupilPlace(pupil.id()));
        String all = facts("Répondants et foyers").toString();
        assertFalse(all.contains("Lilas"), all);
        assertFalse(all.contains("418-555-0101"), all);
    }

    @Test
    void row11_whoMayOnlyReadSeesDoNotPublishAndNoReason() {
        setting.office
                .pupils(Role.PRINCIPAL)
                .recordFact()
                .record(pupil, draft(LegalFactKind.CHILD_PROTECTION, null));
        RecordSetting reader = new RecordSetting(Role.READ_ONLY, setting.office);
        RecordViewModel<PupilRecord, Pupil> page = reader.pupilModel();
        page.shown(new PupilPlace(pupil.id()));
        RecordSheet shown = Objects.requireNonNull(page.sheet().get());
        assertEquals(List.of("Ne pas publier"), shown.states().stream().map(State::word).toList());
        assertFalse(shown.toString().contains("Placement"));
        assertEquals(
                List.of("Classes", "Formulaires de consentement"),
                shown.side().stream().map(RecordSheet.Card::title).toList());
        assertNull(shown.edit());
        assertTrue(shown.notices().getLast().text().startsWith("Votre rôle permet de consulter"));
        page.shown(new NewPupilPlace());
        assertNull(page.form().get());
    }

    @Test
    void whoMayOnlyReadReachesNoHiddenAdult() {
        hide();
        RecordViewModel<PupilRecord, Pupil> page =
                new RecordSetting(Role.READ_ONLY, setting.office).pupilModel();
        page.shown(new PupilPlace(pupil.id()));
        String all = Objects.requireNonNull(page.sheet().get()).toString();
        assertFalse(all.contains("418-555-0101"), all);
        assertFalse(all.contains("maelle@exemple.com"), all);
        assertTrue(all.contains("Fact[label=Adresse, text=" + setting.words.say("record.hidden")));
    }

    @Test
    void whoReadsALegalFactIsWrittenDownOnceAndOthersAreNot() {
        model.shown(new PupilPlace(pupil.id()));
        assertEquals(List.of(), setting.readings.acts());
        setting.office
                .pupils(Role.PRINCIPAL)
                .recordFact()
                .record(pupil, draft(LegalFactKind.CHILD_PROTECTION, null));
        RecordSetting reader = new RecordSetting(Role.READ_ONLY, setting.office);
        reader.pupilModel().shown(new PupilPlace(pupil.id()));
        assertEquals(List.of(), reader.readings.acts());
        model.shown(new PupilPlace(pupil.id()));
        model.shown(new PupilPlace(pupil.id()));
        assertEquals(
                List.of(Act.of("SEE_PUPIL", "pupil=" + pupil.id().value())),
                setting.readings.acts());
    }

    @Test
    void aFactIsRecordedFromThePage() {
        model.shown(new PupilPlace(pupil.id()));
        gesture("Con_signer un fait").act().run();
        assertEquals("Odile Vachon", line("Document vu par").get());
        model.keep();
        assertEquals(LegalFactKind.COURT_ORDER, now().facts().getFirst().kind());
        assertEquals("Fait consigné", setting.offered.getFirst().done().getValue());
        model.shown(new PupilPlace(pupil.id()));
        gesture("Corriger ce fait").act().run();
        line("Document vu par").set("Lyne Roy");
        model.keep();
        assertEquals("Lyne Roy", now().facts().getFirst().seenBy());
        assertEquals("Fait corrigé", setting.offered.getLast().done().getValue());
    }
}

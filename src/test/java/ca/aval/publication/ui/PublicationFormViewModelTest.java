package ca.aval.publication.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.check.AskedOf;
import ca.aval.consent.check.KeptCheck;
import ca.aval.consent.check.KeptCheckId;
import ca.aval.consent.check.PublicationQuestion;
import ca.aval.consent.check.Reason;
import ca.aval.consent.check.Whom;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.Content;
import ca.aval.kit.Choice;
import ca.aval.kit.DraftsInMemory;
import ca.aval.kit.Told;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.people.SomePupils;
import ca.aval.people.change.Office;
import ca.aval.platform.place.Destination;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.publication.Publication;
import ca.aval.publication.PublicationDraft;
import ca.aval.publication.PublicationOffice;
import ca.aval.publication.PublicationsPlace;
import ca.aval.security.Role;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

final class PublicationFormViewModelTest {
    private final PublicationOffice desk = new PublicationOffice();
    private final DraftsInMemory drafts = new DraftsInMemory();
    private final List<Told> news = new ArrayList<>();
    private final List<Destination> visited = new ArrayList<>();
    private final PublicationFormViewModel model = model();

    private PublicationFormViewModel model() {
        PublicationFormViewModel made =
                new PublicationFormViewModel(
                        desk.acts(Role.SECRETARY),
                        Office.CLOCK,
                        new ImmediateWork(),
                        Words.of(
                                PublicationsView.class,
                                "publications",
                                new SimpleObjectProperty<>(Language.FRENCH)),
                        drafts,
                        news::add,
                        visited::add);
        made.shown(null);
        return made;
    }

    @Test
    void aGroupIsRecordedPersonByPersonAndAnAlertIsSaidPlainly() {
        fill("g:041");
        model.record();
        Publication kept = desk.publications.all().getFirst();
        assertEquals(Set.of(desk.agreedId(), desk.silentId()), kept.people());
        assertEquals(desk.today(), kept.on());
        assertEquals(List.of(new PublicationsPlace()), visited);
        assertEquals(Tone.ATTENTION, news.getFirst().tone());
        assertEquals("2026-D-0001 est inscrite.", news.getFirst().title().getValue());
        assertEquals("", model.fields().title().typed());
        assertTrue(drafts.kept().isEmpty());
    }

    @Test
    void itRestsOnAnAnswerThatWasKeptAndTheLogSaysWhich() {
        KeptCheck answer =
                new KeptCheck(
                        KeptCheckId.random(),
                        "P-2026-058",
                        SomePupils.YEAR,
                        Instant.parse("2026-10-05T13:24:00Z"),
                        PublicationOffice.ACCOUNT,
                        new PublicationQuestion(
                                PublicationOffice.SITE, Identification.NONE, desk.today()),
                        AskedOf.of(new Whom.Group("041")),
                        null,
                        "La rentrée",
                        "7f3a 91c2 e04d",
                        List.of());
        desk.kept.add(answer);
        PublicationFormViewModel fresh = model();
        Choice<String> offered = fresh.kept().getFirst();
        assertEquals("P-2026-058", offered.name());

        fresh.fields().kept().set(offered.value());
        PublicationDraft said = fresh.fields().said(Set.of(desk.agreedId()));

        assertEquals(answer.id().value(), said.check());
        desk.publish(
                new PublicationDraft(
                        PublicationOffice.SITE,
                        "La rentrée",
                        "",
                        desk.today(),
                        "",
                        Identification.NONE,
                        null,
                        said.check(),
                        said.people()));
        var log = desk.acts(Role.SECRETARY).read().log();
        assertEquals("P-2026-058", log.checks().get(answer.id().value()));
    }

    @Test
    void whoMayBePublishedRaisesNothing() {
        fill("p:" + desk.agreedId());
        model.record();
        assertEquals(Tone.OK, news.getFirst().tone());
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        model.fields().on().set(null);
        model.record();
        PublicationFields fields = model.fields();
        assertEquals("refusal.TITLE_MISSING", fields.title().error().get());
        assertEquals("form.where.missing", fields.use().error().get());
        assertEquals("refusal.DAY_MISSING", fields.day().error().get());
        assertEquals("refusal.NOBODY", fields.people().error().get());
        fill("p:" + desk.agreedId());
        fields.address().text().set("x".repeat(501));
        model.record();
        assertEquals("refusal.ADDRESS_TOO_LONG", fields.address().error().get());
        assertTrue(desk.publications.all().isEmpty());
    }

    @Test
    void wordsThatWereNotRecordedComeBack() {
        fill("p:" + desk.silentId());
        model.draft().keep();
        PublicationFormViewModel again = model();
        again.draft().resume();
        assertEquals("La rentrée", again.fields().title().typed());
        assertEquals(1, again.fields().chosen().size());
        assertFalse(again.busy().get());
    }

    @Test
    void aKeptAnswerFillsTheFormAndIsWhatThePublicationRestsOn() {
        KeptCheck kept = kept();
        desk.kept.add(kept);
        model.shown(kept.id());
        PublicationFields fields = model.fields();
        assertEquals("Récolte au potager", fields.title().typed());
        assertEquals(
                List.of("p:" + desk.agreedId()),
                fields.codesChosen(),
                "who may not appear is not proposed");
        assertEquals(kept.id().toString(), fields.kept().get());
        fields.title().text().set("Récolte");
        model.shown(kept.id());
        assertEquals("Récolte", fields.title().typed(), "what was typed since stays");
        model.record();
        Publication recorded = desk.publications.all().getFirst();
        assertEquals(kept.id().value(), recorded.check());
        assertEquals(PublicationOffice.SITE, recorded.use());
        assertNull(fields.kept().get());
    }

    @Test
    void anAnswerAboutOnePlaceIsNoProofForAnother() {
        KeptCheck kept = kept();
        desk.kept.add(kept);
        model.shown(kept.id());
        model.draft().keep();
        model.fields().use().text().set(PublicationOffice.ALBUM);
        assertNull(model.fields().kept().get());
        model.record();
        assertNull(desk.publications.all().getFirst().check());
    }

    @Test
    void whatTheAnswerWasAboutIsCheckedOfWhoIsAdded() {
        KeptCheck voice = kept(Set.of(Content.TESTIMONY, Content.VOICE));
        desk.kept.add(voice);
        model.shown(voice.id());
        model.record();
        assertEquals(1, desk.publications.alerts().size(), "the line names no voice");
    }

    private KeptCheck kept() {
        return kept(Set.of());
    }

    private KeptCheck kept(Set<Content> contents) {
        return new KeptCheck(
                KeptCheckId.random(),
                "P-2026-001",
                SomePupils.YEAR,
                Instant.EPOCH,
                PublicationOffice.ACCOUNT,
                new PublicationQuestion(
                        PublicationOffice.SITE, contents, Identification.NONE, desk.today()),
                new AskedOf(false, List.of("041"), 0),
                null,
                "Récolte au potager",
                "7f3a 91c2 e04d",
                List.of(
                        new KeptCheck.Line(desk.agreed.id(), null, null),
                        new KeptCheck.Line(desk.silent.id(), Reason.NO_RESPONSE, null)));
    }

    private void fill(String... codes) {
        PublicationFields fields = model.fields();
        fields.title().text().set("La rentrée");
        fields.use().text().set(PublicationOffice.SITE);
        fields.on().set(desk.today());
        List<Choice<String>> wanted =
                model.everybody().stream().filter(c -> List.of(codes).contains(c.value())).toList();
        assertEquals(codes.length, wanted.size());
        fields.chosen().setAll(wanted);
    }
}

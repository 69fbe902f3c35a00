package ca.aval.publication.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Reversible;
import ca.aval.kit.Words;
import ca.aval.people.change.Office;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.publication.PublicationOffice;
import ca.aval.publication.Takedown.Outcome;
import ca.aval.publication.ui.PublicationsViewModel.Tab;
import ca.aval.security.Role;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

final class PublicationsViewModelTest {
    private final PublicationOffice desk = new PublicationOffice();
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private final List<Reversible> offered = new ArrayList<>();
    private final PublicationsViewModel model = model(desk);

    private PublicationsViewModel model(PublicationOffice office) {
        return new PublicationsViewModel(
                office.acts(Role.SECRETARY),
                Office.CLOCK,
                new ImmediateWork(),
                Words.of(PublicationsView.class, "publications", language),
                offered::add,
                true);
    }

    @Test
    void theListSaysWhereEachStands() {
        desk.publish(PublicationOffice.SITE, "2026-10-01", desk.agreedId());
        desk.publish(PublicationOffice.PAGE, "2026-10-02", desk.silentId());
        desk.publish(PublicationOffice.PAGE, "2026-11-02", desk.agreedId());
        desk.withdraw(PublicationOffice.SITE);
        model.shown();
        assertEquals(
                List.of("Prévue", "Alerte", "À retirer"),
                model.lines().stream().map(l -> l.state().word()).toList());
        assertEquals("3 inscrites · une à retirer", model.count().get());
        assertEquals("Site Web de l’école", model.lines().getLast().where());
        language.set(Language.ENGLISH);
        assertEquals("To take down", model.lines().getLast().state().word());
    }

    @Test
    void onePressRemovesAndCanBeTakenBack() {
        desk.publish(PublicationOffice.SITE, "2026-10-01", desk.agreedId());
        desk.withdraw(PublicationOffice.SITE);
        model.shown();
        model.tab().set(Tab.DOWN);
        model.look(model.takedowns().getFirst());
        model.deeds().press(model.takedowns().getFirst());
        assertFalse(model.takedowns().getFirst().open());
        TakedownLine shown = Objects.requireNonNull(card().takedown());
        assertEquals("Retirée", shown.state().word());
        assertEquals(Optional.empty(), offered.getFirst().undo().get());
        model.shown();
        assertTrue(model.takedowns().getFirst().open());
        assertEquals(Optional.empty(), offered.getFirst().redo().get());
        assertEquals(Outcome.REMOVED, desk.publications.takedowns().getFirst().outcome());
    }

    @Test
    void theMediaAreAskedFirstAndTheirAnswerIsRecordedNext() {
        desk.publish(PublicationOffice.PRESS, "2026-10-01", desk.agreedId());
        desk.withdraw(PublicationOffice.PRESS);
        model.shown();
        assertEquals("À demander", model.takedowns().getFirst().state().word());
        model.deeds().press(model.takedowns().getFirst());
        assertEquals(Outcome.ASKED, desk.publications.takedowns().getFirst().outcome());
        model.deeds().press(model.takedowns().getFirst());
        assertEquals(Outcome.REMOVED, desk.publications.takedowns().getFirst().outcome());
    }

    @Test
    void theMediaAreAskedFirstAlsoWhereItIsLate() {
        PublicationOffice later = new PublicationOffice("2026-09-21");
        later.publish(PublicationOffice.PRESS, "2026-09-20", later.agreedId());
        later.withdraw(PublicationOffice.PRESS);
        PublicationsViewModel now = model(later);
        now.shown();

        assertEquals("En retard", now.takedowns().getFirst().state().word());
        now.deeds().press(now.takedowns().getFirst());

        assertEquals(Outcome.ASKED, later.publications.takedowns().getFirst().outcome());
    }

    @Test
    void whoWasForgottenIsAddedAndCheckedAndTakenOffAgain() {
        desk.publish(PublicationOffice.SITE, "2026-10-01", desk.agreedId());
        model.shown();
        model.look(model.lines().getFirst());
        List<ShownChoices> offer = new ArrayList<>();
        model.deeds().offer(offer::add);
        String forgotten = ShownChoices.code(desk.silentId());

        model.deeds()
                .show(
                        card(),
                        offer.getFirst()
                                .people(List.of(ShownChoices.code(desk.agreedId()), forgotten)));

        assertEquals(2, card().people().size());
        assertEquals(1, model.alerts().size());
        assertEquals(Optional.empty(), offered.getFirst().undo().get());
        model.shown();
        assertEquals(1, card().people().size());
    }

    @Test
    void whatIsLateIsSaidInAWord() {
        PublicationOffice later = new PublicationOffice("2026-09-28");
        later.publish(PublicationOffice.SITE, "2026-09-20", later.agreedId());
        later.withdraw(PublicationOffice.SITE);
        PublicationsViewModel now = model(later);
        now.shown();
        assertEquals("En retard", now.takedowns().getFirst().state().word());
        assertTrue(now.lines().getFirst().late());
    }

    @Test
    void anAlertShowsTheQuestionOfTheLawAndIsAnswered() {
        desk.publish(PublicationOffice.SITE, "2026-10-01", desk.silentId());
        model.shown();
        AlertLine alert = model.alerts().getFirst();
        model.look(alert);
        assertTrue(alert.incident().contains("art. 63.9"));
        assertEquals("Sans réponse", alert.reason());
        model.deeds().answer(alert, "YES", "photo de face");
        assertEquals("Incident", model.alerts().getFirst().state().word());
        AlertLine shown = Objects.requireNonNull(card().alert());
        assertEquals("photo de face", shown.note());
    }

    @Test
    void aWholePublicationIsRemovedAndPutBack() {
        desk.publish(PublicationOffice.SITE, "2026-10-01", desk.agreedId());
        model.shown();
        model.look(model.lines().getFirst());
        model.deeds().change(card(), " Le spectacle ", "");
        assertEquals("Le spectacle", card().title());
        model.deeds().remove(card());
        assertFalse(card().standing());
        model.deeds().remove(card());
        assertTrue(model.deeds().refusal().get().startsWith("C’était déjà fait"));
        assertEquals(Optional.empty(), offered.getLast().undo().get());
        assertEquals(Optional.empty(), offered.getLast().redo().get());
        assertTrue(offered.getLast().redo().get().isPresent());
        model.tab().set(Tab.ALERTS);
        assertNull(model.card().get());
    }

    private PublicationCard card() {
        PublicationCard card = model.card().get();
        assertNotNull(card);
        return card;
    }
}

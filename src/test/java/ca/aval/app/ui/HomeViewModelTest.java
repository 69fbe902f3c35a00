package ca.aval.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.ImmediateWork;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

final class HomeViewModelTest {
    private record Somewhere(String name) implements Destination {}

    private static final HomePlaces EVERYWHERE =
            new HomePlaces(
                    new Somewhere("people"), new Somewhere("imports"), new Somewhere("consents"));

    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private final List<Destination> gone = new ArrayList<>();
    private HomeFigures figures = HomeFigures.NONE;

    @Test
    void theTitleIsTodayInWords() {
        HomeViewModel model = model(EVERYWHERE);
        var title = model.title();
        assertEquals("Mardi 6\u00A0octobre 2026", title.getValue());
        language.set(Language.ENGLISH);
        assertEquals("Tuesday, October\u00A06, 2026", title.getValue());
    }

    @Test
    void anEmptySchoolIsAskedForItsList() {
        HomeViewModel model = model(EVERYWHERE);
        model.refresh();
        assertEquals(List.of("1 Liste de classe à importer"), said(model));
        model.open(model.lines().getFirst());
        assertEquals(List.of(new Somewhere("imports")), gone);
    }

    @Test
    void answersThatWaitForSomebodyLeadToTheConsents() {
        figures =
                new HomeFigures(
                        452,
                        18,
                        0,
                        0,
                        new HomeFigures.Campaign(452, 450, LocalDate.of(2026, 9, 18)),
                        HomeFigures.Safety.NOTHING,
                        HomeFigures.Accounts.SETTLED,
                        new HomeFigures.Answers(true, 80, 63, 4, 1, 2, 5),
                        HomeFigures.Publications.NOTHING);
        HomeViewModel model = model(EVERYWHERE);
        model.refresh();
        assertEquals(
                List.of(
                        "63 Familles à rappeler",
                        "1 Désaccord entre titulaires",
                        "4 Formulaires à vérifier",
                        "2 Nouveaux élèves sans formulaire"),
                said(model));
        assertEquals("18 jours de retard", model.lines().getFirst().due());
        assertTrue(model.lines().getFirst().detail().startsWith("80 formulaires sans réponse"));
        model.open(model.lines().get(1));
        assertEquals(List.of(new Somewhere("consents")), gone);
        assertEquals("82", model.waitingForms().getValue());
    }

    @Test
    void beforeTheDayOnlyTheFormsThatAreMissingAreAwaited() {
        figures =
                new HomeFigures(
                        452,
                        18,
                        0,
                        0,
                        new HomeFigures.Campaign(452, 452, LocalDate.of(2026, 10, 9)),
                        HomeFigures.Safety.NOTHING,
                        HomeFigures.Accounts.SETTLED,
                        new HomeFigures.Answers(true, 80, 0, 0, 0, 0, 0),
                        HomeFigures.Publications.NOTHING);
        HomeViewModel model = model(EVERYWHERE);
        model.refresh();
        assertEquals(List.of("80 Formulaires imprimés à recevoir"), said(model));
    }

    @Test
    void whatCouldLockEverybodyOutIsSaidToWhoCanMendIt() {
        figures =
                new HomeFigures(
                        452,
                        18,
                        0,
                        0,
                        campaign(LocalDate.of(2026, 11, 30)).campaign(),
                        HomeFigures.Safety.NOTHING,
                        new HomeFigures.Accounts(true, true));
        HomePlaces places =
                new HomePlaces(
                        new Somewhere("people"),
                        new Somewhere("imports"),
                        new Somewhere("consents"),
                        new Somewhere("backups"),
                        new Somewhere("accounts"));
        HomeViewModel model = model(places);
        model.refresh();
        List<String> said = said(model);
        assertTrue(said.contains("1 Clé de secours à faire ou à confirmer"), said::toString);
        assertTrue(said.contains("1 Deuxième compte de direction à ouvrir"), said::toString);
        HomeViewModel other = model(EVERYWHERE);
        other.refresh();
        assertFalse(said(other).contains("1 Clé de secours à faire ou à confirmer"));
    }

    @Test
    void aSecondPlaceIsAskedForWhereThereIsNone() {
        figures =
                new HomeFigures(
                        452,
                        18,
                        0,
                        0,
                        campaign(LocalDate.of(2026, 11, 30)).campaign(),
                        new HomeFigures.Safety(0, false, true),
                        HomeFigures.Accounts.SETTLED);
        HomePlaces places =
                new HomePlaces(
                        new Somewhere("people"),
                        new Somewhere("imports"),
                        new Somewhere("consents"),
                        new Somewhere("backups"),
                        new Somewhere("accounts"));
        HomeViewModel model = model(places);
        model.refresh();
        assertEquals("WEEK 1 Second endroit de sauvegarde à choisir", banded(model).getFirst());
        model.open(model.lines().getFirst());
        assertEquals(List.of(new Somewhere("backups")), gone);
    }

    @Test
    void theRowsSayWhatTheFiguresSay() {
        figures = new HomeFigures(452, 18, 3, 9, null);
        HomeViewModel model = model(EVERYWHERE);
        model.refresh();
        assertEquals(
                List.of(
                        "WEEK 3 Élèves sans signataire",
                        "WEEK 452 Formulaires à préparer",
                        "LATER 9 Élèves qui signeront bientôt"),
                banded(model));
        assertEquals("464 éléments · 3 sujets", model.subjects().getValue());
        language.set(Language.ENGLISH);
        assertEquals("452 Forms to prepare", said(model).get(1));
        assertEquals("by November\u00A05, 2026", model.lines().get(2).due());
        assertEquals("452 pupils, 18 groups", model.school().getValue());
    }

    @Test
    void theReturnDateMakesFormsPressing() {
        figures = campaign(LocalDate.of(2026, 10, 30));
        HomeViewModel model = model(EVERYWHERE);
        model.refresh();
        assertEquals(List.of("LATER 2 Formulaires à imprimer"), banded(model));
        assertEquals("450 sur 452 déjà imprimés", model.lines().getFirst().detail());
        figures = campaign(LocalDate.of(2026, 10, 9));
        model.refresh();
        assertEquals(
                List.of(
                        "WEEK 450 Formulaires imprimés à recevoir",
                        "WEEK 2 Formulaires à imprimer"),
                banded(model));
        figures = campaign(LocalDate.of(2026, 10, 2));
        model.refresh();
        assertEquals(
                List.of(
                        "LATE 450 Formulaires imprimés à recevoir",
                        "LATE 2 Formulaires à imprimer"),
                banded(model));
        assertEquals("4 jours de retard", model.lines().getFirst().due());
    }

    @Test
    void theNavigationCountsWhatWaits() {
        HomeViewModel model = model(EVERYWHERE);
        var people = model.waitingPeople();
        var forms = model.waitingForms();
        assertEquals("", people.getValue());
        figures = new HomeFigures(452, 18, 3, 0, campaign(LocalDate.of(2026, 10, 9)).campaign());
        model.refresh();
        assertEquals("3", people.getValue());
        assertEquals("2", forms.getValue());
    }

    @Test
    void nothingLeftIsSaidOnlyOnceCounted() {
        figures =
                new HomeFigures(
                        452,
                        18,
                        0,
                        0,
                        new HomeFigures.Campaign(452, 452, LocalDate.of(2026, 10, 30)));
        HomeViewModel model = model(EVERYWHERE);
        assertFalse(model.idle().getValue());
        model.refresh();
        assertTrue(model.idle().getValue());
    }

    @Test
    void whatHasNoPlaceIsNotProposed() {
        HomeViewModel model = model(HomePlaces.NONE);
        model.refresh();
        assertEquals(List.of(), said(model));
        assertFalse(model.hasConsents());
    }

    private HomeViewModel model(HomePlaces places) {
        return new HomeViewModel(
                Words.of(Door.class, "screens", language),
                new SchoolClock(Clock.fixed(Instant.parse("2026-10-06T13:00:00Z"), ZoneOffset.UTC)),
                new ImmediateWork(),
                () -> figures,
                places,
                gone::add);
    }

    private static List<String> said(HomeViewModel model) {
        return model.lines().stream().map(line -> line.count() + " " + line.title()).toList();
    }

    private static List<String> banded(HomeViewModel model) {
        return model.lines().stream()
                .map(line -> line.band() + " " + line.count() + " " + line.title())
                .toList();
    }

    private static HomeFigures campaign(LocalDate returnBy) {
        return new HomeFigures(452, 18, 0, 0, new HomeFigures.Campaign(452, 450, returnBy));
    }
}

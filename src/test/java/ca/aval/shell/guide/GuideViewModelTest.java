package ca.aval.shell.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.text.Language;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

final class GuideViewModelTest {
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private final GuideViewModel model = new GuideViewModel(new GuideBook(), language);

    @Test
    void opensAtThePageAskedFor() {
        assertFalse(model.open().get());
        model.show("campaign");
        assertTrue(model.open().get());
        assertEquals("campaign", model.page().get());
    }

    @Test
    void aPageThatIsNotWrittenYetIsTheContents() {
        model.show("nowhere");
        assertEquals(GuideBook.INDEX, model.page().get());
    }

    @Test
    void aLinkIsFollowedAndOneComesBack() {
        model.show("campaign");
        model.follow("premiere-ouverture.md#compte");
        assertEquals("first-run", model.page().get());
        assertTrue(model.mayGoBack().get());
        model.back();
        assertEquals("campaign", model.page().get());
        assertFalse(model.mayGoBack().get());
    }

    @Test
    void theLanguageChangesWhatALinkMeans() {
        assertTrue(model.leads("accueil.md"));
        assertFalse(model.leads("https://example.org"));
        language.set(Language.ENGLISH);
        assertFalse(model.leads("accueil.md"));
        assertTrue(model.leads("home.md"));
    }

    @Test
    void anotherScreenBeginsAnotherWay() {
        model.show("campaign");
        model.contents();
        model.show("home");
        assertFalse(model.mayGoBack().get());
    }
}

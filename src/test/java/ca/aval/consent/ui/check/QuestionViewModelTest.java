package ca.aval.consent.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.SampleRegister;
import ca.aval.consent.check.PublicationQuestion;
import ca.aval.consent.check.QuestionChoices;
import ca.aval.consent.check.QuestionChoices.OfGroup;
import ca.aval.consent.check.Whom;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUse.Audience;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.Content;
import ca.aval.kit.Choice;
import ca.aval.kit.Words;
import ca.aval.people.Pupil;
import ca.aval.platform.text.Language;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class QuestionViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    private static final String FACEBOOK = "SCHOOL_SOCIAL/FACEBOOK/1";
    private static final Pupil ALIX =
            SampleRegister.pupil("Alix", "Nadeau", "2016-05-14", "401", Language.FRENCH);
    private static final Pupil OTHER =
            SampleRegister.pupil("Alix", "Nadeau", "2016-11-30", "402", Language.FRENCH);

    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private int told;
    private final QuestionViewModel model =
            new QuestionViewModel(
                    Words.of(MayPublishView.class, "may_publish", language), () -> told++);

    @BeforeEach
    void offer() {
        model.offer(
                new QuestionChoices(
                        DAY,
                        List.of(use(FACEBOOK, "Page Facebook"), use("LIVESTREAM", "Webdiffusion")),
                        Map.of(FACEBOOK, "facebook.com/GrandsPins"),
                        Set.of(FACEBOOK),
                        List.of(new OfGroup("401", 1), new OfGroup("402", 1)),
                        List.of(ALIX, OTHER),
                        List.of()));
    }

    @Test
    void everyUseIsOfferedWithItsAddressAndWhetherTheFormAsks() {
        assertEquals(
                List.of(
                        "Public · facebook.com/GrandsPins",
                        "Public · pas au formulaire de l’année"),
                model.uses().stream().map(UseChoice::hint).toList());
    }

    @Test
    void homonymsAreToldApart() {
        assertEquals(
                List.of("groupe 401, né le 2016-05-14", "groupe 402, né le 2016-11-30"),
                model.offered().stream()
                        .filter(c -> c.name().equals("Nadeau, Alix"))
                        .map(Choice::apart)
                        .toList());
    }

    @Test
    void groupsAndPupilsAndTheSchoolAreAskedTogether() {
        assertEquals(Optional.empty(), model.whom());
        model.chosen().setAll(model.offered().get(1));
        assertEquals(Optional.of(new Whom.Group("401")), model.whom());
        model.chosen().setAll(model.offered());
        assertEquals(
                Optional.of(
                        new Whom.Several(
                                List.of(
                                        new Whom.WholeSchool(),
                                        new Whom.Group("401"),
                                        new Whom.Group("402"),
                                        new Whom.Pupils(
                                                List.of(
                                                        ALIX.id().toString(),
                                                        OTHER.id().toString()))))),
                model.whom());
    }

    @Test
    void aQuestionIsWholeWithAPlaceContentsAndADay() {
        assertEquals(Optional.empty(), model.question());
        model.use().set(model.uses().getFirst());
        assertEquals(
                Optional.of(
                        new PublicationQuestion(
                                FACEBOOK, Set.of(Content.GROUP_PHOTO), Identification.NONE, DAY)),
                model.question());
        model.date().set(null);
        assertEquals(Optional.empty(), model.question());
        model.date().set(DAY);
        model.contents().getFirst().ticked().set(false);
        assertEquals(Optional.empty(), model.question());
    }

    @Test
    void aPictureWithoutFacesIsNoPictureOfAnybody() {
        ContentChoice photo = model.contents().getFirst();
        ContentChoice faceless = model.contents().getLast();
        model.named().set(NameShown.FULL);
        faceless.ticked().set(true);
        assertTrue(!photo.ticked().get() && model.named().get() == NameShown.NONE);
        photo.ticked().set(true);
        assertTrue(!faceless.ticked().get());
    }

    @Test
    void eachChangeIsToldAndTheLanguageKeepsWhatWasChosen() {
        int before = told;
        model.use().set(model.uses().getFirst());
        model.named().set(NameShown.FIRST);
        model.chosen().setAll(model.offered().get(1));
        assertEquals(before + 3, told);
        language.set(Language.ENGLISH);
        assertEquals("Group 401 (1)", model.chosen().getFirst().name());
        assertEquals(FACEBOOK, model.question().orElseThrow().use());
        model.start();
        assertEquals(Optional.empty(), model.whom());
    }

    private static ConsentUse use(String code, String label) {
        return new ConsentUse(
                code,
                Map.of(Language.FRENCH, label, Language.ENGLISH, label),
                Map.of(),
                Map.of(),
                Identification.NONE,
                Audience.PUBLIC,
                Set.of(Content.GROUP_PHOTO));
    }
}

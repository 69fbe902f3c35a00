package ca.aval.consent.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.SampleRegister;
import ca.aval.consent.check.PublicationCheck;
import ca.aval.consent.check.PublicationOutcome;
import ca.aval.consent.check.PublicationOutcome.Checked;
import ca.aval.consent.check.PublicationOutcome.Line;
import ca.aval.consent.check.PublicationQuestion;
import ca.aval.consent.check.PupilStanding;
import ca.aval.consent.check.Reason;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUse.Audience;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.Content;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.text.Language;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

class AnswerViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private final AnswerViewModel model =
            new AnswerViewModel(
                    Words.of(MayPublishView.class, "may_publish", language), SampleRegister.CLOCK);

    @Test
    void everybodyMaySomeMayNobodyMay() {
        model.show(checked("YEARBOOK", Set.of(), Set.of()));
        assertEquals("Oui", model.banner().get().sentence());
        assertEquals(Tone.OK, model.banner().get().tone());
        model.show(checked("YEARBOOK", Set.of(), Set.of(Reason.REFUSED)));
        assertEquals("Oui, mais sans 1 élève", model.banner().get().sentence());
        assertTrue(said("Ne désignez personne"), "edge case 19");
        model.show(checked("YEARBOOK", Set.of(Reason.REFUSED)));
        assertEquals("Non", model.banner().get().sentence());
        assertEquals(Tone.NEUTRAL, model.banner().get().tone(), "a no is not a fault");
    }

    @Test
    void row20_aLivestreamIsAnnouncedAtTheEntrance() {
        model.show(checked("LIVESTREAM", Set.of()));
        assertTrue(said("entrée"));
    }

    @Test
    void row21_aReporterIsAnsweredAnewEachTime() {
        model.show(checked("LOCAL_MEDIA", Set.of()));
        assertTrue(said("redemandez chaque fois"));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void eachReasonHasASignAndAWordInBothLanguages(Reason reason) {
        AnswerWords words =
                new AnswerWords(Words.of(MayPublishView.class, "may_publish", language));
        String french = words.state(reason).word();
        language.set(Language.ENGLISH);
        assertTrue(!french.equals(words.state(reason).word()), french);
    }

    @Test
    void whoIsNotKnownGetsASentence() {
        model.show(new PublicationOutcome.UnknownGroup(List.of()));
        assertEquals("Personne à vérifier", model.banner().get().sentence());
        assertNull(model.checked().get());
        model.show(new PublicationOutcome.UnknownUse(List.of()));
        assertEquals("Endroit inconnu", model.banner().get().sentence());
    }

    @Test
    void nothingOfAFormerAnswerStays() {
        model.show(checked("YEARBOOK", Set.of(), Set.of(Reason.REFUSED)));
        model.waiting();
        assertTrue(
                model.denied().isEmpty()
                        && model.allowed().isEmpty()
                        && model.tips().isEmpty()
                        && model.proof().get().isEmpty());
        model.nothing();
        assertEquals("Posez votre question", model.banner().get().sentence());
    }

    private boolean said(String words) {
        return model.tips().stream().anyMatch(tip -> tip.sentence().contains(words));
    }

    @SafeVarargs
    private static Checked checked(String code, Set<Reason>... standings) {
        ConsentUse use =
                new ConsentUse(
                        code,
                        Map.of(Language.FRENCH, code, Language.ENGLISH, code),
                        Map.of(),
                        Map.of(),
                        Identification.NONE,
                        Audience.PUBLIC,
                        Set.of(Content.GROUP_PHOTO));
        PublicationCheck check = new PublicationCheck(use, Identification.NONE);
        List<Line> lines = new ArrayList<>();
        for (Set<Reason> against : standings) {
            lines.add(
                    new Line(
                            SampleRegister.pupil(
                                    "Alix", "Nadeau", "2016-05-14", "401", Language.FRENCH),
                            check.check(new PupilStanding(Set.of(), Map.of(code, against)))));
        }
        return new Checked(
                new PublicationQuestion(
                        code, Set.of(Content.GROUP_PHOTO), Identification.NONE, DAY),
                use,
                lines);
    }
}

package ca.aval.consent.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.SampleRegister;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.check.CheckActs;
import ca.aval.consent.check.CheckOffice;
import ca.aval.consent.check.KeptCheckId;
import ca.aval.consent.form.Content;
import ca.aval.kit.Choice;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MayPublishViewModelTest {
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private final Words words = Words.of(MayPublishView.class, "may_publish", language);
    private CheckOffice office;
    private LateWork late;
    private MayPublishViewModel model;

    @BeforeAll
    void open(@TempDir Path folder) {
        office = new CheckOffice(folder.resolve("register"));
    }

    @AfterAll
    void close() {
        office.close();
    }

    @BeforeEach
    void fresh() {
        language.set(Language.FRENCH);
        late = new LateWork();
        model = new MayPublishViewModel(office.parts.acts(), SampleRegister.CLOCK, late, words);
        model.refresh();
        late.now();
    }

    @Test
    void row19_aWholeQuestionIsAnsweredAtOnce() {
        assertEquals("Posez votre question", sentence());
        group("401");
        assertEquals("Posez votre question", sentence(), "nobody said where");
        use(CheckOffice.SITE);
        assertEquals("Vérification…", sentence());
        late.now();
        assertEquals("Oui, mais sans 2 élèves", sentence());
        assertEquals(Tone.ATTENTION, model.answer().banner().get().tone());
        assertEquals(
                List.of("Benali, Béatrice", "Caron, Chloé"),
                model.answer().denied().stream().map(DeniedLine::name).toList());
        assertEquals(
                List.of("Refus de cet usage", "Sans réponse"),
                model.answer().denied().stream().map(l -> l.reason().word()).toList());
        assertEquals(
                List.of("Arsenault, Alix"),
                model.answer().allowed().stream().map(AllowedLine::name).toList());
        language.set(Language.ENGLISH);
        late.now();
        assertEquals("Yes, but without 2 pupils", sentence());
    }

    @Test
    void theAnswerToAChangedQuestionIsNeverShown() {
        group("401");
        use(CheckOffice.SITE);
        ticked(Content.VOICE).ticked().set(true);
        late.first();
        assertEquals("Vérification…", sentence(), "the group photo alone is not asked any more");
        late.now();
        assertEquals("Non", sentence());
        assertTrue(
                model.answer().alternatives().stream()
                        .anyMatch(line -> line.title().contains("seulement : photo de groupe")));
    }

    @Test
    void anotherQuestionIsOneGestureAway() {
        group("401");
        use(CheckOffice.SITE);
        late.now();
        AlternativeLine faceless = model.answer().alternatives().getLast();
        assertEquals("3 sur 3 · personne à écarter", faceless.count());
        model.question().ask(faceless.question());
        late.now();
        assertEquals("Oui", sentence());
        assertTrue(ticked(Content.FACELESS).ticked().get());
        assertFalse(ticked(Content.GROUP_PHOTO).ticked().get());
        assertTrue(model.answer().tips().getFirst().sentence().contains("reconnaître"));
    }

    @Test
    void anAnswerIsKeptOnceAndThenRecorded() {
        AtomicReference<KeptCheckId> recorded = new AtomicReference<>();
        model.recordedBy(recorded::set);
        pupil("Arsenault, Alix");
        use(CheckOffice.SITE);
        late.now();
        assertEquals("Oui", sentence());
        assertTrue(model.answer().proof().get().endsWith("non conservée"));
        model.keep();
        late.now();
        KeptCheckId kept = model.answer().kept().get();
        assertNotNull(kept);
        assertTrue(model.answer().proof().get().startsWith("Réponse P-2026-"));
        model.keep();
        assertEquals(0, late.waiting(), "it is kept already");
        model.record();
        assertEquals(kept, recorded.get());
        ticked(Content.WORK).ticked().set(true);
        late.now();
        assertNull(model.answer().kept().get(), "another question is another answer");
        assertTrue(
                model.answer().tips().stream().anyMatch(t -> t.sentence().contains("œuvre")),
                "edge case 24");
    }

    @Test
    void anAnswerThatChangedMeanwhileIsShownAndNotKept() {
        pupil("Dubé, Denis");
        use(CheckOffice.SITE);
        late.now();
        assertEquals("Non", sentence());
        office.answer(office.denis, Answer.YES);
        model.keep();
        late.now();
        assertEquals("Oui", sentence());
        assertNull(model.answer().kept().get());
        assertTrue(model.trouble().get().contains("autrement"));
    }

    @Test
    void theSheetForTeachersHoldsNamesAndNoReason() {
        group("401");
        use(CheckOffice.SITE);
        late.now();
        List<ShownPaper> made = new ArrayList<>();
        model.print(false, made::add);
        model.print(true, made::add);
        late.now();
        assertEquals(2, made.size());
        assertEquals("Peut-on publier, sans raisons", made.getFirst().paper().name());
        assertFalse(made.getFirst().pages().isEmpty());
        assertEquals(2, model.onSheet());
    }

    @Test
    void pastedNamesJoinTheQuestion() {
        NamesViewModel names = model.names();
        names.text().set("alix arsenault\nNadeau, Alix");
        assertEquals(1, names.found().get());
        names.unclear().getFirst().settled().set(office.otherNadeau.id().value());
        model.question().add(names.chosen());
        assertEquals(
                List.of("Arsenault, Alix", "Nadeau, Alix"),
                model.question().chosen().stream().map(Choice::name).toList());
    }

    @Test
    void whoMayNotKnowWhyIsShownNoReason() {
        CheckActs all = office.parts.acts();
        MayPublishViewModel readOnly =
                new MayPublishViewModel(
                        new CheckActs(
                                all.choices(),
                                all.mayPublish(),
                                all.keep(),
                                all.kept(),
                                all.print(),
                                false,
                                false),
                        SampleRegister.CLOCK,
                        new ImmediateWork(),
                        words);
        assertFalse(readOnly.seesReasons());
        assertFalse(readOnly.mayKeep());
    }

    private String sentence() {
        return model.answer().banner().get().sentence();
    }

    private void group(String code) {
        choose(QuestionOffer.GROUP + code);
    }

    private void pupil(String name) {
        model.question()
                .chosen()
                .setAll(
                        model.question().offered().stream()
                                .filter(c -> c.name().equals(name))
                                .toList());
    }

    private void choose(String value) {
        model.question()
                .chosen()
                .setAll(
                        model.question().offered().stream()
                                .filter(c -> c.value().equals(value))
                                .toList());
    }

    private void use(String code) {
        model.question()
                .use()
                .set(
                        model.question().uses().stream()
                                .filter(u -> u.code().equals(code))
                                .findFirst()
                                .orElseThrow());
    }

    private ContentChoice ticked(Content content) {
        return model.question().contents().stream()
                .filter(c -> c.content() == content)
                .findFirst()
                .orElseThrow();
    }
}

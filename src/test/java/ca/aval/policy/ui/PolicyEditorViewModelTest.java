package ca.aval.policy.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.DraftsInMemory;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.policy.PolicyEdition;
import ca.aval.policy.PolicyInForce;
import ca.aval.policy.PolicySetting;
import ca.aval.policy.profile.Fault;
import ca.aval.policy.profile.Pages;
import ca.aval.security.Role;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The board's own version is changed step by step, and only a valid one is kept. */
class PolicyEditorViewModelTest {
    private static final String ADMINISTRATORS = "pages/administrators";

    private final PolicySetting setting = new PolicySetting();
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private final DraftsInMemory drafts = new DraftsInMemory();
    private final PolicyEditorViewModel model = editor();

    private PolicyEditorViewModel editor() {
        return new PolicyEditorViewModel(
                setting.acts(Role.PRINCIPAL), drafts, new ImmediateWork(), language);
    }

    PolicyEditorViewModelTest() {
        model.shown();
    }

    @Test
    void startsFromThePolicyInForceUnderItsOwnName() {
        assertEquals("quebec-adapte, édition 1.0", model.standing().beside().get());
        assertEquals("Rien n’est encore changé.", model.standing().sentence().get());
        assertFalse(model.standing().keepable().get());
        assertEquals("Cette version", model.standing().parts().getFirst().title());
        assertEquals("quebec-adapte", model.text("code"));
        assertFalse(model.text("identity/title/fr").isEmpty());
        assertFalse(model.text("identity/organization/fr").isEmpty());
    }

    @Test
    void aWrongValueIsSaidBesideItsFieldAndCannotBeKept() {
        model.show("pages");
        model.set(ADMINISTRATORS, "12");
        assertEquals("12 n’est pas entre 1 et 9.", field(ADMINISTRATORS).error().getValue());
        assertFalse(model.standing().keepable().get());
        assertEquals(
                "Pages et comptes (1)",
                model.standing().parts().stream()
                        .filter(EditorStanding.Part::wrong)
                        .findFirst()
                        .orElseThrow()
                        .title());
        List<EditorPreview> said = new ArrayList<>();
        model.plan(said::add);
        assertEquals(List.of(), said);
        model.set(ADMINISTRATORS, "3");
        assertEquals("", field(ADMINISTRATORS).error().getValue());
        assertTrue(model.standing().keepable().get());
    }

    @Test
    void keepsWhatWasPreviewedAsTheBoardsOwn() {
        model.show("pages");
        model.set(ADMINISTRATORS, "3");
        List<EditorPreview> said = new ArrayList<>();
        model.plan(said::add);
        EditorPreview preview = said.getFirst();
        assertTrue(preview.parts().contains("Pages et comptes"), preview.parts());
        assertTrue(
                preview.shown().sections().stream()
                        .flatMap(section -> section.changes().stream())
                        .anyMatch(change -> change.after().contains("3")),
                () -> preview.shown().sections().toString());
        List<String> kept = new ArrayList<>();
        model.keep(() -> kept.add("kept"));
        assertEquals(List.of("kept"), kept);
        assertFalse(model.holdsUnkept());
        PolicyInForce now = setting.inForce.current();
        assertEquals(new PolicyEdition("quebec-adapte", "1.0"), now.edition());
        assertEquals("quebec", now.derivedFrom() == null ? "" : now.derivedFrom().code());
        Pages pages = now.profile().pages();
        assertEquals(3, pages.administrators());
        model.shown();
        assertEquals("quebec-adapte, édition 1.1", model.standing().beside().get());
    }

    @Test
    void whatIsTypedOnEndIsOneStepBack() {
        model.show("identity");
        String before = model.text("identity/title/fr");
        for (int i = 1; i <= 3; i++) {
            model.set("identity/title/fr", "Pol".substring(0, i));
        }
        assertTrue(model.undoable().get());
        model.undo();
        assertEquals(before, model.text("identity/title/fr"));
        assertFalse(model.undoable().get());
        assertFalse(model.holdsUnkept());
    }

    @Test
    void anEntryIsAddedFilledInAndTakenOut() {
        model.show("breaches");
        int entries = lines().size();
        model.add("breaches");
        assertEquals(entries + 1, lines().size());
        EditorRow.Line last = lines().getLast();
        assertTrue(last.open());
        assertEquals("(nouveau)", last.title());
        assertEquals("À remplir.", last.error().getValue());
        model.set(last.id() + "/code", "FALSE_RUMOURS");
        model.set(last.id() + "/label/fr", "Rumeurs");
        model.set(last.id() + "/label/en", "Rumours");
        assertEquals("", lines().getLast().error().getValue());
        model.turn(last.id());
        assertEquals("Rumeurs", lines().getLast().title());
        assertFalse(lines().getLast().open());
        language.set(Language.ENGLISH);
        assertEquals("Rumours", lines().getLast().title());
        model.remove(last.id());
        assertEquals(entries, lines().size());
        model.undo();
        assertEquals(entries + 1, lines().size());
    }

    @Test
    void leadsToTheFirstPlaceToMend() {
        model.show("offices");
        EditorRow.Line office = lines().getFirst();
        model.turn(office.id());
        model.set(office.id() + "/title/en", "");
        model.turn(office.id());
        model.show("gaps");
        model.showFirstWrong();
        assertEquals("offices", model.part().get());
        assertEquals("À remplir.", field(office.id() + "/title/en").error().getValue());
    }

    @Test
    void changesStayWhileOneLooksElsewhere() {
        model.show("pages");
        model.set(ADMINISTRATORS, "4");
        model.shown();
        assertEquals("4", model.text(ADMINISTRATORS));
        model.keepWords();
        PolicyEditorViewModel later = editor();
        later.shown();
        assertFalse(later.holdsUnkept());
        later.draft().resume();
        later.show("pages");
        assertEquals("4", later.text(ADMINISTRATORS));
        assertTrue(later.standing().keepable().get());
        later.plan(preview -> {});
        later.keep(() -> {});
        assertEquals(4, setting.inForce.current().profile().pages().administrators());
        assertEquals(Map.of(), drafts.kept());
    }

    @Test
    void whatChangedMeanwhileDropsNothingAndIsToldInBothLanguages() {
        model.show("pages");
        model.set(ADMINISTRATORS, "4");
        model.plan(preview -> {});
        setting.adopt(PolicySetting.conseil("1.0", 5));
        model.keep(() -> {});
        assertTrue(model.message().get().contains("toujours ici"), model.message().get());
        language.set(Language.ENGLISH);
        assertTrue(model.message().get().contains("still here"), model.message().get());
        assertEquals("4", model.text(ADMINISTRATORS));
        model.plan(preview -> {});
        model.keep(() -> {});
        assertEquals(4, setting.inForce.current().profile().pages().administrators());
    }

    @Test
    void faultsSpeakTheWordsOfTheForm() {
        model.show("pages");
        model.set(ADMINISTRATORS, "x");
        assertEquals("Écrivez un nombre entier.", field(ADMINISTRATORS).error().getValue());
        EditorWords words = new EditorWords(language);
        String said =
                words.fault(
                        new Fault(
                                0,
                                0,
                                "approvals[PROFESSIONAL_USE].by",
                                Fault.Kind.DECIDER_WITHOUT_DECISION,
                                List.of("PROFESSIONAL_USE", "NOT_STATED")));
        assertFalse(said.matches(".*[A-Z]_[A-Z].*"), said);
    }

    @Test
    void everyPartCanBeLaidOutWithEverythingOpen() {
        for (EditorStanding.Part part : List.copyOf(model.standing().parts())) {
            model.show(part.code());
            for (int depth = 0; depth < 3; depth++) {
                for (EditorRow.Line line : lines()) {
                    if (!line.open()) {
                        model.turn(line.id());
                    }
                }
            }
            assertFalse(model.rows().isEmpty(), part.code());
        }
    }

    private List<EditorRow.Line> lines() {
        return model.rows().stream()
                .filter(EditorRow.Line.class::isInstance)
                .map(EditorRow.Line.class::cast)
                .toList();
    }

    private EditorRow.Field field(String id) {
        return model.rows().stream()
                .flatMap(
                        row ->
                                switch (row) {
                                    case EditorRow.Field field -> List.of(field).stream();
                                    case EditorRow.Both both ->
                                            List.of(both.french(), both.english()).stream();
                                    default -> List.<EditorRow.Field>of().stream();
                                })
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

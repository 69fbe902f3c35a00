package ca.aval.policy.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Words;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.policy.PolicyEdition;
import ca.aval.policy.PolicyInForce;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.ShippedProfiles;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

final class PolicyViewModelTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 11, 20);

    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private PolicyInForce policy = inForce("cegep-drummondville");
    private final PolicyViewModel model =
            new PolicyViewModel(
                    () -> policy,
                    new ImmediateWork(),
                    Words.of(PolicyView.class, "policy", language));

    @BeforeEach
    void arrive() {
        model.arrive();
    }

    static PolicyInForce inForce(String code) {
        ShippedProfiles shipped = new ShippedProfiles();
        PolicyProfile profile = shipped.of(code);
        return new PolicyInForce(
                new UUID(1, 2),
                profile,
                shipped.text(code),
                "0".repeat(64),
                SINCE,
                new PolicyEdition(code, "0.9"));
    }

    @Test
    void theHeaderTellsWhoseItIsAndSinceWhen() {
        assertEquals("Politique d’utilisation des réseaux sociaux", model.title().get());
        assertTrue(model.header().contains("Cégep de Drummondville"));
        assertTrue(model.header().contains("Numéro 31"));
        assertTrue(model.header().contains("Résolution CA-18-05-15-13"));
        assertTrue(
                model.header().contains("Dans ce registre depuis le 20\u00A0novembre 2026"),
                model.header()::toString);
        assertTrue(model.header().contains("Adaptée de Cégep de Drummondville, édition 0.9"));
    }

    @Test
    void whereNobodyChoseThatIsSaid() {
        policy = new PolicyInForce(null, policy.profile(), "", "", null, null);
        model.arrive();
        assertTrue(
                model.header().stream().anyMatch(fact -> fact.contains("Personne n’a encore")),
                model.header()::toString);
    }

    @Test
    void eachSectionIsReadByItself() {
        assertEquals("IDENTITY", chosen().code());
        choose("CONSENT");
        assertEquals(1, model.shown().size());
        assertEquals("CONSENT", model.shown().getFirst().code());
    }

    @Test
    void theWholePolicyIsReadAtOnce() {
        model.choose(model.sections().getFirst());
        assertEquals(model.sections().size() - 1, model.shown().size());
        assertEquals(
                model.sections().getFirst().size(),
                model.shown().stream().mapToInt(ShownSection::size).sum());
    }

    @Test
    void aSearchLooksEverywhereWithoutAccentsAndComesBack() {
        choose("CONSENT");
        model.search().set("netiquette retirer");
        assertEquals("", chosen().code());
        assertEquals(
                "Retirer un commentaire selon la nétiquette.",
                model.shown().getFirst().rules().getFirst().text());
        model.search().set("zzz");
        assertEquals(0, model.shown().size());
        model.search().set("");
        assertEquals("CONSENT", chosen().code());
    }

    @Test
    void aClauseIsFoundByItsNumber() {
        model.search().set("3.2.5");
        assertTrue(
                model.shown().stream()
                        .flatMap(section -> section.rules().stream())
                        .allMatch(
                                rule ->
                                        rule.text().contains("3.2.5")
                                                || rule.clauses().toString().contains("3.2.5")));
        assertFalse(model.shown().isEmpty());
    }

    @Test
    void gapsAreCountedMarkedAndShownAlone() {
        assertTrue(model.gaps().get() >= policy.profile().gaps().size());
        model.showGaps();
        assertTrue(model.onlyOpen().get());
        assertEquals(
                model.gaps().get(),
                model.shown().stream().mapToInt(section -> section.rules().size()).sum());
        for (ShownSection section : model.shown()) {
            for (ShownRule rule : section.rules()) {
                assertNotNull(rule.mark());
            }
        }
    }

    @Test
    void theLawIsMarkedAsNotConfirmed() {
        model.showLaw();
        assertTrue(model.toConfirm().get() > 10);
        ShownRule first = model.shown().getFirst().rules().getFirst();
        assertNotNull(first.mark());
        assertEquals("À confirmer par un juriste", first.mark().word());
    }

    @Test
    void everythingFollowsTheLanguage() {
        choose("CONSENT");
        language.set(Language.ENGLISH);
        assertEquals("CONSENT", chosen().code());
        assertEquals("Consent", chosen().title());
        assertTrue(model.header().contains("Number 31"));
        assertNull(chosen().rules().get(1).mark());
    }

    private ShownSection chosen() {
        ShownSection chosen = model.chosen().get();
        assertNotNull(chosen);
        return chosen;
    }

    private void choose(String code) {
        model.choose(
                model.sections().stream()
                        .filter(section -> section.code().equals(code))
                        .findFirst()
                        .orElseThrow());
    }
}

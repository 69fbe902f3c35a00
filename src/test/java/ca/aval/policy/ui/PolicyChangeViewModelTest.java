package ca.aval.policy.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Words;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.policy.PolicyCandidate;
import ca.aval.policy.PolicySetting;
import ca.aval.policy.profile.ShippedProfiles;
import ca.aval.security.Role;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

final class PolicyChangeViewModelTest {
    @TempDir Path folder;
    private final PolicySetting setting = new PolicySetting();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.FRENCH);

    @Test
    void showsWhatComesWithAvalAndWhatWasInForce() {
        PolicyChangeViewModel model = model(Role.PRINCIPAL);
        assertEquals(
                List.of("quebec En vigueur", "de-la-jonquiere "),
                model.offered().stream().map(l -> l.key() + " " + l.state()).toList());
        setting.adopt(PolicySetting.conseil("1.0", 5));
        setting.adopt(PolicySetting.conseil("1.1", 6));
        model.arrive();
        assertEquals(
                List.of("conseil 1.1 En vigueur depuis 2026-09-14", "conseil 1.0 2026-09-14"),
                model.earlier().stream().map(l -> l.edition() + " " + l.state()).toList());
        language.set(Language.ENGLISH);
        assertEquals("Imported from a file", model.earlier().getLast().why());
    }

    @Test
    void showsAFileBesideTheOneInForceAndPutsItInForce() throws IOException {
        setting.adopt(PolicySetting.conseil("1.0", 5));
        PolicyChangeViewModel model = model(Role.PRINCIPAL);
        model.look(file(PolicySetting.conseil("1.1", 6).text()));
        ShownPlan shown = model.plan().get();
        assertNotNull(shown);
        assertEquals("Cela touche\u00A0: ce qu’on demande aux familles.", shown.touched());
        PlainChange days = only(shown, "6");
        assertTrue(days.before().contains("5"), days.before());
        assertEquals("1.0", setting.inForce.current().profile().edition());
        model.adopt();
        assertEquals("1.1", setting.inForce.current().profile().edition());
        assertNull(model.plan().get());
        assertTrue(model.done().get().contains("édition 1.1"), model.done().get());
        language.set(Language.ENGLISH);
        assertTrue(model.done().get().contains("edition 1.1"), model.done().get());
        assertEquals(2, model.earlier().size());
    }

    @Test
    void putsAnEarlierOneBack() {
        setting.adopt(PolicySetting.conseil("1.0", 5));
        setting.adopt(PolicySetting.conseil("1.1", 6));
        PolicyChangeViewModel model = model(Role.VICE_PRINCIPAL);
        model.look(model.earlier().getLast());
        model.adopt();
        assertEquals("1.0", setting.inForce.current().profile().edition());
        assertEquals("Remise en vigueur", model.earlier().getFirst().why());
    }

    @Test
    void listsWhatIsWrongWithAFileLineByLine() throws IOException {
        PolicyChangeViewModel model = model(Role.PRINCIPAL);
        String text = PolicySetting.conseil("1.0", 5).text();
        model.look(file(text.replace("OPT_IN", "PEUT_ETRE")));
        assertEquals(2, model.faults().size());
        assertTrue(
                model.faults().getFirst().startsWith("Ligne 18\u00A0: "), model.faults()::toString);
        assertTrue(model.refusal().get().contains("2 choses"), model.refusal().get());
        model.look(write(text.getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(1, model.faults().size());
        language.set(Language.ENGLISH);
        assertTrue(model.faults().getFirst().startsWith("Line "), model.faults()::toString);
        assertTrue(model.refusal().get().startsWith("This file"), model.refusal().get());
        model.cancel();
        assertEquals(List.of(), model.faults());
        assertEquals("", model.refusal().get());
        assertNull(setting.inForce.current().since());
    }

    @Test
    void tellsWhyAPolicyIsNotPutInForce() throws IOException {
        PolicyChangeViewModel model = model(Role.PRINCIPAL);
        model.look(file(PolicySetting.conseil("1.0", 5).text().replace("quebec", "ontario")));
        assertTrue(model.refusal().get().contains("de l’Ontario"), model.refusal().get());
        model.look(model.offered().getFirst());
        assertTrue(model.refusal().get().contains("rien à changer"), model.refusal().get());
        model.look(folder);
        assertTrue(!model.refusal().get().isEmpty());
    }

    @Test
    void whatTheSecretaryMayNotIsRefusedHereToo() {
        PolicyChangeViewModel model = model(Role.SECRETARY);
        model.look(model.offered().getLast());
        assertNull(model.plan().get());
        assertTrue(!model.refusal().get().isEmpty());
    }

    @Test
    void aPolicyThatChangedMeanwhileIsLookedAtAgain() {
        PolicyChangeViewModel model = model(Role.PRINCIPAL);
        model.look(model.offered().getLast());
        PolicyCandidate other = PolicySetting.conseil("1.0", 5);
        setting.adopt(other);
        model.adopt();
        assertTrue(model.refusal().get().contains("entre-temps"), model.refusal().get());
        assertEquals("conseil", setting.inForce.current().profile().code());
    }

    private static PlainChange only(ShownPlan shown, String after) {
        return shown.sections().stream()
                .flatMap(section -> section.changes().stream())
                .filter(change -> change.after().contains(after))
                .findFirst()
                .orElseThrow(() -> new AssertionError(shown.sections()));
    }

    private Path file(String text) throws IOException {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("p.yaml"), content);
    }

    private PolicyChangeViewModel model(Role role) {
        ShippedProfiles shipped = new ShippedProfiles();
        PolicyChangeViewModel model =
                new PolicyChangeViewModel(
                        setting.acts(role),
                        () ->
                                Stream.of("quebec", "de-la-jonquiere")
                                        .map(
                                                code ->
                                                        new PolicyChoices.Choice(
                                                                shipped.of(code),
                                                                shipped.text(code)))
                                        .toList(),
                        new ImmediateWork(),
                        Words.of(PolicyChangeView.class, "policy_change", language));
        model.arrive();
        return model;
    }
}

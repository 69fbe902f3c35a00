package ca.aval.policy.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Icon;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Picture;
import ca.aval.kit.UiTest;
import ca.aval.kit.Words;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.policy.PolicyPlace;
import ca.aval.shell.Command;
import ca.aval.shell.NavItem;
import ca.aval.shell.Navigator;
import ca.aval.shell.ShellView;
import ca.aval.shell.ShellViewModel;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Draws the page of a policy, to be looked at. */
@Tag("pictures")
final class PolicyPictures extends UiTest {
    private static final Path FOLDER = Path.of("target", "pictures");

    @Test
    void inEveryLook() {
        draw("policy-light", 1366, Language.FRENCH, ThemeChoice.LIGHT, "viamonde", model -> {});
        draw(
                "policy-dark",
                1000,
                Language.ENGLISH,
                ThemeChoice.DARK,
                "viamonde",
                PolicyPictures::approvals);
        draw(
                "policy-classic",
                1366,
                Language.FRENCH,
                ThemeChoice.CLASSIC,
                "cspne",
                PolicyPictures::approvals);
        draw(
                "policy-1000",
                1000,
                Language.FRENCH,
                ThemeChoice.LIGHT,
                "cegep-drummondville",
                model -> model.search().set("image"));
        draw(
                "policy-gaps",
                1366,
                Language.FRENCH,
                ThemeChoice.LIGHT,
                "cegep-drummondville",
                PolicyViewModel::showGaps);
        draw(
                "policy-law",
                1366,
                Language.ENGLISH,
                ThemeChoice.DARK,
                "ontario",
                PolicyViewModel::showLaw);
    }

    private static void approvals(PolicyViewModel model) {
        model.choose(
                model.sections().stream()
                        .filter(section -> section.code().equals("APPROVALS"))
                        .findFirst()
                        .orElseThrow());
    }

    private void draw(
            String name,
            int width,
            Language language,
            ThemeChoice theme,
            String code,
            Consumer<PolicyViewModel> prepare) {
        Picture picture = new Picture(name, width, 768, language, theme, 100);
        doOnScreen(() -> picture.draw(FOLDER, settings -> window(settings, code, prepare)));
        assertTrue(Files.exists(FOLDER.resolve(name + ".png")));
    }

    private static Parent window(
            LiveSettings settings, String code, Consumer<PolicyViewModel> prepare) {
        ImmediateWork work = new ImmediateWork();
        Words words = Words.of(PolicyView.class, "policy", settings.language());
        PolicyViewModel model =
                new PolicyViewModel(() -> PolicyViewModelTest.inForce(code), work, words);
        Navigator navigator = new Navigator();
        navigator.add(
                PolicyPlace.class,
                () ->
                        new PolicyView(
                                model,
                                words,
                                List.of(
                                        new Command(
                                                new SimpleStringProperty("Importer"),
                                                Icon.DOWNLOAD,
                                                null,
                                                () -> {}))));
        ShellViewModel shell = new ShellViewModel(work.jobs(), settings, () -> {});
        shell.tellSchool("École des Trois-Ruisseaux", "2026-2027");
        ShellView view =
                new ShellView(
                        shell,
                        Words.of(ShellView.class, "shell", settings.language()),
                        navigator,
                        List.of(
                                new NavItem(
                                        new PolicyPlace(),
                                        Icon.JOURNAL_TEXT,
                                        new SimpleStringProperty("_Politique"))));
        navigator.go(new PolicyPlace());
        prepare.accept(model);
        return view;
    }
}

package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.consent.CampaignForms;
import ca.aval.consent.PreviewOutcome;
import ca.aval.consent.PrintOrder;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Picture;
import ca.aval.kit.UiTest;
import ca.aval.platform.document.PdfPages;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.imageio.ImageIO;

/** Draws every screen of the program, and the pictures of the guide among them. */
@Tag("pictures")
final class GuidePictures extends UiTest {
    private static final Path ALL = Path.of("target", "pictures");
    private static final int PAPER_DPI = 90;
    private static final Set<String> SHOWING_PAPER =
            Set.of("campaign", "journal", "photo-day", "publications");
    private static final Map<String, String> IN_FRENCH =
            Map.ofEntries(
                    Map.entry("first-run", "premiere-ouverture"),
                    Map.entry("sign-in", "ouverture"),
                    Map.entry("home", "accueil"),
                    Map.entry("find", "recherche"),
                    Map.entry("journal", "journal"),
                    Map.entry("guide", "aide"),
                    Map.entry("people-all", "personnes"),
                    Map.entry("pupil", "fiche-eleve"),
                    Map.entry("staff", "personnel"),
                    Map.entry("staff-member", "fiche-personnel"),
                    Map.entry("import", "importation"),
                    Map.entry("campaign", "campagne"),
                    Map.entry("answers", "saisir-reponses"),
                    Map.entry("photo-day", "jour-de-photo"),
                    Map.entry("coverage", "couverture"),
                    Map.entry("publications", "publications"),
                    Map.entry("withdrawal", "retrait"),
                    Map.entry("may-publish", "peut-on-publier"),
                    Map.entry("may-publish-kept", "verifications-passees"),
                    Map.entry("calendar", "calendrier"),
                    Map.entry("roll-over-preview", "passage-annee"),
                    Map.entry("settings", "reglages"),
                    Map.entry("school", "ecole"),
                    Map.entry("backups", "sauvegardes"),
                    Map.entry("policy", "politique"),
                    Map.entry("policy-preview", "politique-apercu"),
                    Map.entry("policy-editor", "politique-adapter"),
                    Map.entry("about", "a-propos"),
                    Map.entry("form-1", "formulaire-1"),
                    Map.entry("form-2", "formulaire-2"),
                    Map.entry("batch", "lot"));

    @TempDir private Path folder = Path.of("");

    @Test
    void frenchScreens() throws IOException {
        draw(Language.FRENCH);
    }

    @Test
    void englishScreens() throws IOException {
        draw(Language.ENGLISH);
    }

    private void draw(Language language) throws IOException {
        try (DemonstrationScreens screens = ScreenTour.school(folder, language)) {
            Stage stage = show(StackPane::new);
            ScreenTour.lead(
                    screens, stage, (name, make, prepare) -> see(language, name, make, prepare));
            byte[] batch = screens.print(new PrintOrder.OfGroup("101")).pdf();
            page(language, "batch", batch, 0);
            byte[] form = form(screens, language);
            page(language, "form-1", form, 0);
            page(language, "form-2", form, 1);
            assertEquals(List.of(), screens.failures());
        }
    }

    private void see(
            Language language,
            String name,
            Function<LiveSettings, Parent> screen,
            Consumer<Parent> prepare) {
        if (name.equals("sign-in")) {
            picture(language, name, 560, 600, screen);
        } else if (name.equals("restore-first")) {
            picture(language, name, 560, 720, screen);
        } else {
            every(language, name, screen, prepare);
        }
    }

    private void every(
            Language language,
            String name,
            Function<LiveSettings, Parent> screen,
            Consumer<Parent> prepare) {
        for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            for (int width : List.of(1000, 1366)) {
                Picture picture =
                        new Picture(
                                "%s-%s-%s-%d"
                                        .formatted(
                                                name,
                                                language.code(),
                                                theme == ThemeChoice.DARK ? "dark" : "light",
                                                width),
                                width,
                                width == 1000 ? 1000 : 768,
                                language,
                                theme,
                                100);
                doOnScreen(() -> picture.draw(ALL, screen, prepare));
            }
        }
        if (IN_FRENCH.containsKey(name)) {
            // the headless display paints no page image beyond its own thousand pixels
            boolean showsPaper = SHOWING_PAPER.contains(name);
            Picture picture =
                    new Picture(
                            named(name, language),
                            showsPaper ? 1000 : 1366,
                            showsPaper ? 1000 : 768,
                            language,
                            ThemeChoice.LIGHT,
                            100);
            doOnScreen(() -> picture.draw(guide(language), screen, prepare));
        }
    }

    private void picture(
            Language language,
            String name,
            int width,
            int height,
            Function<LiveSettings, Parent> screen) {
        for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            String file = "%s-%s-%s".formatted(name, language.code(), theme);
            Picture picture = new Picture(file, width, height, language, theme, 100);
            doOnScreen(() -> picture.draw(ALL, screen));
        }
        Picture picture =
                new Picture(named(name, language), width, height, language, ThemeChoice.LIGHT, 100);
        doOnScreen(() -> picture.draw(guide(language), screen));
    }

    private static void page(Language language, String name, byte[] pdf, int index)
            throws IOException {
        Path images = Files.createDirectories(guide(language));
        try (PdfPages pages = PdfPages.of(pdf)) {
            ImageIO.write(
                    pages.image(index, PAPER_DPI),
                    "png",
                    images.resolve(named(name, language) + ".png").toFile());
        }
    }

    private static byte[] form(DemonstrationScreens screens, Language language) {
        var acts = screens.register().consentActs();
        var year = screens.register().school().year();
        CampaignForms.PupilForm printed =
                acts.read().read(year).pupils().stream()
                        .filter(p -> p.form().isPresent() && p.language() == language)
                        .findFirst()
                        .orElseThrow();
        if (acts.preview().preview(year, printed.pupil().id())
                instanceof PreviewOutcome.Shown(byte[] pdf, boolean again)) {
            return pdf;
        }
        throw new AssertionError("the form of the guide cannot be shown");
    }

    private static String named(String name, Language language) {
        return language == Language.FRENCH ? IN_FRENCH.getOrDefault(name, name) : name;
    }

    private static Path guide(Language language) {
        return Path.of("docs", "guide", language.code(), "images");
    }
}

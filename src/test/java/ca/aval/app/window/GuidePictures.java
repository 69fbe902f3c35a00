package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.app.ui.HomePlace;
import ca.aval.consent.CampaignForms;
import ca.aval.consent.CampaignPlace;
import ca.aval.consent.PreviewOutcome;
import ca.aval.consent.PrintOrder;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Picture;
import ca.aval.kit.UiTest;
import ca.aval.people.PeoplePlace;
import ca.aval.people.Pupil;
import ca.aval.people.PupilPlace;
import ca.aval.people.RosterImportPlace;
import ca.aval.platform.document.PdfPages;
import ca.aval.platform.place.Destination;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;
import ca.aval.shell.FileChoice;
import ca.aval.shell.PreferencesPlace;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
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
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.imageio.ImageIO;

/** Draws every screen of the program, and the pictures of the guide among them. */
@Tag("pictures")
final class GuidePictures extends UiTest {
    private static final Path ALL = Path.of("target", "pictures");
    private static final int PAPER_DPI = 90;
    private static final Map<String, String> IN_FRENCH =
            Map.of(
                    "first-run", "premiere-ouverture",
                    "sign-in", "ouverture",
                    "home", "accueil",
                    "people", "personnes",
                    "import", "importation",
                    "campaign", "campagne",
                    "form-1", "formulaire-1",
                    "form-2", "formulaire-2",
                    "batch", "lot");

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
        Path list = folder.resolve("liste.csv");
        try (DemonstrationScreens screens =
                new DemonstrationScreens(folder.resolve("register"), language, choosing(list))) {
            List<Pupil> pupils = pupils(screens);
            Files.writeString(list, classList(pupils));
            screen(language, screens, "import-choose", new RosterImportPlace(), root -> {});
            screen(language, screens, "campaign-none", new CampaignPlace(), root -> {});
            screen(
                    language,
                    screens,
                    "campaign-new",
                    new CampaignPlace(),
                    root -> press(root, ".empty .button"));
            screens.createCampaign();
            screens.print(new PrintOrder.OfGroup("001"));
            byte[] batch = screens.print(new PrintOrder.OfGroup("101")).pdf();
            page(language, "batch", batch, 0);
            byte[] form = form(screens, language);
            page(language, "form-1", form, 0);
            page(language, "form-2", form, 1);
            picture(language, "sign-in", 560, 600, screens::signIn);
            every(language, "first-run", screens::firstRun, root -> {});
            screen(language, screens, "home", new HomePlace(), root -> {});
            PupilPlace somebody = new PupilPlace(pupils.get(3).id());
            screen(language, screens, "people", somebody, root -> {});
            screen(language, screens, "people-all", new PeoplePlace(), root -> {});
            screen(
                    language,
                    screens,
                    "import",
                    new RosterImportPlace(),
                    root -> press(root, ".drop-target .button"));
            screen(language, screens, "campaign", new CampaignPlace(), GuidePictures::choose);
            screen(language, screens, "settings", new PreferencesPlace(), root -> {});
            assertEquals(List.of(), screens.failures());
        }
    }

    private void screen(
            Language language,
            DemonstrationScreens screens,
            String name,
            Destination place,
            Consumer<Parent> prepare) {
        Stage stage = show(StackPane::new);
        every(language, name, live -> screens.at(place, stage, live), prepare);
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
            boolean showsPaper = name.equals("campaign");
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

    private static List<Pupil> pupils(DemonstrationScreens screens) {
        var register = screens.register();
        var year = register.school().year();
        return register.work().read(() -> register.people().enrolled(year));
    }

    /** A list that adds, changes, leaves as is and holds a mistake. */
    private static String classList(List<Pupil> pupils) {
        StringBuilder list = new StringBuilder("Fiche;Nom;Prénom;Date de naissance;Groupe-repère");
        for (int i = 0; i < 14; i++) {
            Pupil pupil = pupils.get(i);
            String group = i % 5 == 0 ? "002" : "001";
            list.append(
                    "\n%s;%s;%s;%s;%s"
                            .formatted(
                                    pupil.fileNumber(),
                                    pupil.name().family(),
                                    pupil.name().given(),
                                    pupil.birthDate(),
                                    group));
        }
        list.append("\n208001;Gagné;Olivier;2021-02-02;001");
        list.append("\n208008;Savoie;Maëlle;2021-04-28;002");
        list.append("\n208015;Haddad;Yasmine;2021-02-31;002\n");
        return list.toString();
    }

    private static void choose(Parent root) {
        ListView<?> groups = (ListView<?>) root.lookup(".group-list");
        groups.getSelectionModel().select(3);
        TableView<?> pupils = (TableView<?>) root.lookup(".data-table");
        pupils.getSelectionModel().select(1);
    }

    private static void press(Parent root, String button) {
        Node found = root.lookup(button);
        if (!(found instanceof Button one)) {
            throw new AssertionError("no button " + button);
        }
        one.fire();
    }

    private static String named(String name, Language language) {
        return language == Language.FRENCH ? IN_FRENCH.getOrDefault(name, name) : name;
    }

    private static Path guide(Language language) {
        return Path.of("docs", "guide", language.code(), "images");
    }

    private static FileChoice choosing(Path list) {
        return new FileChoice() {
            @Override
            public Optional<Path> toRead(String title, String kind, List<String> endings) {
                return Optional.of(list);
            }

            @Override
            public Optional<Path> toWrite(String title, String kind, String ending, String name) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> folder(String title) {
                return Optional.empty();
            }
        };
    }
}

package ca.aval.consent.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.CampaignPlace;
import ca.aval.consent.PrintOrder;
import ca.aval.consent.SampleRegister;
import ca.aval.kit.Icon;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.ListTools;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Look;
import ca.aval.kit.Picture;
import ca.aval.kit.UiTest;
import ca.aval.kit.Words;
import ca.aval.people.Pupil;
import ca.aval.platform.document.OpenedPapers;
import ca.aval.platform.document.Progress;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.shell.Dialogs;
import ca.aval.shell.FileChoice;
import ca.aval.shell.NavItem;
import ca.aval.shell.Navigator;
import ca.aval.shell.PaperActs;
import ca.aval.shell.PapersViewModel;
import ca.aval.shell.ShellView;
import ca.aval.shell.ShellViewModel;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Draws the screen of a campaign, to be looked at beside the design. */
@Tag("pictures")
final class CampaignPictures extends UiTest {
    private static final Path FOLDER = Path.of("target", "pictures");
    private static final List<String> GIVEN =
            List.of("Inès", "Noah", "Léa", "Émile", "Fatou", "Théo", "Wendy", "Xavier");
    private static final List<String> FAMILY =
            List.of("Benali", "Côté", "Diop", "Gauthier", "Lavoie", "Ménard", "Roy-Tessier");

    @Test
    void theCampaign(@TempDir Path folder) {
        try (SampleRegister school = new SampleRegister(folder.resolve("register"))) {
            draw("campaign-empty", school, model -> {});
            draw("campaign-new", school, model -> model.beginning().begin());
            school.addPupils();
            school.add(pupils());
            school.begin();
            draw(
                    "campaign",
                    school,
                    model -> {
                        if (school.runs().isEmpty()) {
                            model.printing()
                                    .save(new PrintOrder.OfGroup("201"), folder.resolve("201.pdf"));
                        }
                        FormListViewModel list = model.list();
                        list.choose(list.groups().get(2));
                        list.tick(list.lines().get(1)).set(true);
                        list.tick(list.lines().get(3)).set(true);
                        model.preview().look(list.lines().get(3));
                    });
            draw(
                    "campaign-batch",
                    school,
                    model ->
                            model.printing()
                                    .save(
                                            new PrintOrder.OfGroup("203"),
                                            folder.resolve("203.pdf")));
            school.acts()
                    .print()
                    .print(SampleRegister.YEAR, new PrintOrder.Everyone(), Progress.NONE);
            new SomeAnswers(school).record();
            draw(
                    "campaign-answers",
                    school,
                    model -> {
                        FormListViewModel list = model.list();
                        list.choose(list.groups().get(3));
                        list.tick(list.lines().get(1)).set(true);
                        list.tick(list.lines().get(5)).set(true);
                        model.preview().look(list.lines().get(2));
                    });
        }
    }

    private static List<Pupil> pupils() {
        List<Pupil> pupils = new ArrayList<>();
        for (int i = 0; i < 56; i++) {
            pupils.add(
                    SampleRegister.pupil(
                            GIVEN.get(i % 8),
                            FAMILY.get(i % 7),
                            "201%d-0%d-1%d".formatted(4 + i % 3, 1 + i % 9, i % 10),
                            i % 4 == 0 ? "201" : i % 4 == 1 ? "202" : "203",
                            i % 5 == 0 ? Language.ENGLISH : Language.FRENCH));
        }
        pupils.add(
                SampleRegister.pupil(
                        "Prénom ".repeat(25).strip(),
                        "Long",
                        "2016-01-01",
                        "203",
                        Language.FRENCH));
        return pupils;
    }

    private void draw(String name, SampleRegister school, Consumer<CampaignViewModel> prepare) {
        List<Picture> pictures =
                List.of(
                        new Picture(name, 1366, 768, Language.FRENCH, ThemeChoice.LIGHT, 100),
                        new Picture(
                                name + "-dark", 1366, 768, Language.FRENCH, ThemeChoice.DARK, 100),
                        new Picture(
                                name + "-en-1000",
                                1000,
                                1000,
                                Language.ENGLISH,
                                ThemeChoice.LIGHT,
                                100));
        Stage stage = show(javafx.scene.layout.StackPane::new);
        for (Picture picture : pictures) {
            doOnScreen(() -> picture.draw(FOLDER, live -> window(stage, live, school, prepare)));
            assertTrue(Files.exists(FOLDER.resolve(picture.name() + ".png")));
        }
    }

    private static Parent window(
            Stage stage,
            LiveSettings live,
            SampleRegister school,
            Consumer<CampaignViewModel> prepare) {
        Words words = Words.of(CampaignView.class, "campaign", live.language());
        Words shell = Words.of(ShellView.class, "shell", live.language());
        Words kit = Words.of(Words.class, "kit", live.language());
        ImmediateWork work = new ImmediateWork();
        CampaignViewModel model =
                CampaignDesk.model(school, words, work, new CampaignDesk.Printers());
        Dialogs dialogs = new Dialogs(stage, new Look(live), shell);
        FileChoice files = CampaignScreenTest.choosing(Path.of("forms.pdf"));
        PapersViewModel papers =
                new PapersViewModel(
                        new CampaignDesk.Printers(),
                        OpenedPapers.ofThisComputer(),
                        new LocalDisk(),
                        work,
                        shell);
        CampaignView page =
                new CampaignView(
                                model,
                                words,
                                kit,
                                dialogs,
                                files,
                                ListTools.of(live),
                                () -> new IsoDateField(kit, SampleRegister.CLOCK))
                        .papers(new PaperActs(papers, shell, dialogs, files));
        page.leads().answers().set(() -> {});
        page.leads().photo().set(() -> {});
        page.leads().reminders().set(pupils -> {});
        Navigator navigator = new Navigator();
        navigator.add(CampaignPlace.class, () -> page);
        ShellViewModel frame = new ShellViewModel(work.jobs(), live, () -> {});
        frame.tellSchool("École des Grands-Pins", "2026-2027");
        frame.tellPerson("Odile Vachon, direction");
        NavItem item =
                new NavItem(
                        new CampaignPlace(),
                        Icon.UI_CHECKS,
                        new SimpleStringProperty("_Consentements"));
        ShellView view = new ShellView(frame, shell, navigator, List.of(item));
        navigator.go(new CampaignPlace());
        prepare.accept(model);
        return view;
    }
}

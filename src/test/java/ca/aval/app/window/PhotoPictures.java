package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.consent.ConsentForm;
import ca.aval.consent.PrintOrder;
import ca.aval.consent.PrintOutcome;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.AnswerSlip;
import ca.aval.consent.answer.Route;
import ca.aval.consent.coverage.CoveragePlace;
import ca.aval.consent.photo.PhotoDayPlace;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Picture;
import ca.aval.kit.UiTest;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;
import ca.aval.scan.ShortCode;

import javafx.scene.Parent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Draws the lists of photo day and the coverage, some answers being in. */
@Tag("pictures")
final class PhotoPictures extends UiTest {
    private static final Path FOLDER = Path.of("target", "pictures");

    @TempDir Path folder;

    @Test
    void listsAndCoverage() throws IOException {
        try (DemonstrationScreens screens = ScreenTour.school(folder, Language.FRENCH)) {
            Stage stage = onScreen(Stage::new);
            screens.createCampaign();
            for (String group : List.of("001", "101", "102", "201")) {
                answer(screens, screens.print(new PrintOrder.OfGroup(group)));
            }
            pictures(
                    "photo-day",
                    live -> screens.at(new PhotoDayPlace(), stage, live),
                    ScreenTour::lookAtList);
            pictures("coverage", live -> screens.at(new CoveragePlace(), stage, live), root -> {});
            assertEquals(List.of(), screens.failures());
        }
    }

    private static void answer(DemonstrationScreens screens, PrintOutcome.Printed printed) {
        int i = 0;
        for (PrintOutcome.Item item : printed.items()) {
            i++;
            if (i % 5 == 0) {
                continue;
            }
            ConsentForm form = item.form();
            Map<String, Answer> answers = new TreeMap<>();
            int line = 0;
            for (String use :
                    screens.register().consentActs().create().defaults().stream()
                            .map(u -> u.code())
                            .toList()) {
                line++;
                answers.put(
                        use,
                        (i + line) % 7 == 0
                                ? Answer.NO
                                : (i + line) % 11 == 0 ? Answer.BLANK : Answer.YES);
            }
            screens.register()
                    .answers()
                    .acts()
                    .record()
                    .record(
                            new AnswerSlip(
                                    new ShortCode(form.shortCode()).printed(),
                                    answers,
                                    i % 13 == 0
                                            ? "Quelqu’un"
                                            : item.pupil().guardians().getFirst().name().full(),
                                    DemonstrationScreens.CLOCK.today(),
                                    Route.FORM,
                                    null));
        }
    }

    private void pictures(
            String name, Function<LiveSettings, Parent> screen, Consumer<Parent> prepare) {
        picture(name, 1366, Language.FRENCH, ThemeChoice.LIGHT, screen, prepare);
        picture(name + "-en-dark", 1000, Language.ENGLISH, ThemeChoice.DARK, screen, prepare);
    }

    private void picture(
            String name,
            int width,
            Language language,
            ThemeChoice theme,
            Function<LiveSettings, Parent> screen,
            Consumer<Parent> prepare) {
        Picture picture = new Picture(name, width, width == 1000 ? 640 : 768, language, theme, 100);
        doOnScreen(() -> picture.draw(FOLDER, screen, prepare));
    }
}

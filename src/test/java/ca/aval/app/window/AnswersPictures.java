package ca.aval.app.window;

import ca.aval.consent.PrintOrder;
import ca.aval.consent.answer.AnswersPlace;
import ca.aval.kit.Picture;
import ca.aval.kit.UiTest;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;

import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws the recording screen alone. */
@Tag("pictures")
final class AnswersPictures extends UiTest {
    private static final Path ALL = Path.of("target", "pictures");

    @TempDir private Path folder = Path.of("");

    @Test
    void recordingAnswers() throws IOException {
        try (DemonstrationScreens screens = ScreenTour.school(folder, Language.FRENCH)) {
            Stage stage = show(StackPane::new);
            screens.createCampaign();
            screens.print(new PrintOrder.OfGroup("001"));
            screens.print(new PrintOrder.OfGroup("101"));
            for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
                for (int width : List.of(1000, 1366)) {
                    for (Language language : Language.values()) {
                        Picture picture =
                                new Picture(
                                        "answers-%s-%s-%d".formatted(language.code(), theme, width),
                                        width,
                                        width == 1000 ? 1000 : 768,
                                        language,
                                        theme,
                                        100);
                        doOnScreen(
                                () ->
                                        picture.draw(
                                                ALL,
                                                live -> screens.at(new AnswersPlace(), stage, live),
                                                root ->
                                                        new TypedAnswers(screens.register(), root)
                                                                .type()));
                    }
                }
            }
        }
    }
}

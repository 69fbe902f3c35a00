package ca.aval.kit;

import ca.aval.platform.settings.Settings;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.imageio.ImageIO;

/**
 * One picture of a screen.
 *
 * @param name the file name without ending
 */
public record Picture(
        String name, int width, int height, Language language, ThemeChoice theme, int textSize) {
    /** Draws that screen off the display and writes it as PNG; on the screen thread. */
    public void draw(Path folder, Function<LiveSettings, Parent> screen) {
        draw(folder, screen, root -> {});
    }

    /**
     * The same.
     *
     * @param prepare does to the dressed screen what a person would do before it is drawn
     */
    public void draw(Path folder, Function<LiveSettings, Parent> screen, Consumer<Parent> prepare) {
        LiveSettings settings =
                new LiveSettings(new Settings(language, theme, textSize, null, null), s -> {});
        Scene scene = new Scene(screen.apply(settings), width, height);
        new Look(settings).dress(scene);
        try {
            Files.createDirectories(folder);
            // twice: tables lay out their lines only after the first drawing
            scene.snapshot(null);
            prepare.accept(scene.getRoot());
            // what a scroll pane drew before is not what is in it now
            scene.getRoot().lookupAll(".viewport").forEach(node -> node.setCache(false));
            // twice more: a page is sized to the place that it was given
            scene.snapshot(null);
            scene.snapshot(null);
            ImageIO.write(
                    SwingFXUtils.fromFXImage(scene.snapshot(null), null),
                    "png",
                    folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

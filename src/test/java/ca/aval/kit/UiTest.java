package ca.aval.kit;

import ca.aval.platform.settings.Settings;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * What a test needs to put a screen on the headless display and to use it as a person does; there
 * is one display, so that such tests take turns.
 */
@ResourceLock("screen")
public class UiTest {
    private static final int SIDE = 1000;

    protected final FxRobot robot = new FxRobot();
    protected final LiveSettings settings =
            new LiveSettings(
                    new Settings(Language.FRENCH, ThemeChoice.LIGHT, 100, null, null), s -> {});

    /** Makes something on the screen thread and waits for it. */
    protected final <T> T onScreen(Callable<T> make) {
        toolkit();
        return WaitForAsyncUtils.waitForAsyncFx(20_000, make);
    }

    /** Does something on the screen thread and waits until the screen is at rest. */
    protected final void doOnScreen(Runnable act) {
        toolkit();
        WaitForAsyncUtils.waitForAsyncFx(20_000, act);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Shows that screen in the look of the product. */
    protected final Stage show(Supplier<Parent> screen) {
        return onScreen(
                () -> {
                    Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
                    Scene scene = new Scene(screen.get(), SIDE, SIDE);
                    new Look(settings).dress(scene);
                    stage.setScene(scene);
                    stage.show();
                    stage.requestFocus();
                    return stage;
                });
    }

    private static void toolkit() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("the headless display did not start", e);
        }
        WaitForAsyncUtils.waitForAsyncFx(20_000, Fonts::load);
    }
}

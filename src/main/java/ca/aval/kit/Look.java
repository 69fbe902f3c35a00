package ca.aval.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import ca.aval.platform.settings.ThemeChoice;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Dresses every scene in the chosen theme and text size, and again when they change. */
public final class Look {
    private static final int ORDINARY_TEXT = 14;

    private final LiveSettings settings;
    private static final String HIGH_CONTRAST = "Windows.SPI.HighContrast";

    private final ObservableValue<ColorScheme> system;

    /** To be made on the screen thread. */
    public Look(LiveSettings settings) {
        this.settings = settings;
        system = Platform.getPreferences().colorSchemeProperty();
    }

    /** Dresses that scene for as long as it lives. */
    public void dress(Scene scene) {
        InvalidationListener redress = change -> put(scene);
        WeakInvalidationListener weak = new WeakInvalidationListener(redress);
        settings.settings().addListener(weak);
        system.addListener(weak);
        Platform.getPreferences().addListener(weak);
        // the scene holds the listener, so that both go together
        scene.getProperties().put(Look.class, redress);
        scene.rootProperty().addListener((o, before, root) -> size(root));
        AltKeys.keepFree(scene);
        new EditMenu(Words.of(Words.class, "kit", settings.language())).serve(scene);
        put(scene);
    }

    private void put(Scene scene) {
        ThemeChoice theme = effective();
        scene.setUserAgentStylesheet(
                switch (theme) {
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                    case CLASSIC -> null;
                    default -> new PrimerLight().getUserAgentStylesheet();
                });
        List<String> sheets =
                Stream.concat(
                                switch (theme) {
                                    case DARK -> Stream.of("dark", "alias");
                                    case CLASSIC -> Stream.of("classic");
                                    default -> Stream.of("light", "alias");
                                },
                                Stream.of(
                                        "kit",
                                        "tables",
                                        "fields",
                                        "shell",
                                        "people",
                                        "journal",
                                        "consents",
                                        "accounts",
                                        "policy",
                                        "editor",
                                        "entry",
                                        "coverage",
                                        "check"))
                        .map(Look::sheet)
                        .toList();
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        size(scene.getRoot());
    }

    private void size(Parent root) {
        double pixels = ORDINARY_TEXT * settings.textSize().getValue() / 100.0;
        root.setStyle("-fx-font-size: " + pixels + "px;");
    }

    private ThemeChoice effective() {
        ThemeChoice chosen = settings.theme().getValue();
        if (chosen != ThemeChoice.SYSTEM) {
            return chosen;
        }
        if (Platform.getPreferences().getBoolean(HIGH_CONTRAST).orElse(false)) {
            return ThemeChoice.CLASSIC;
        }
        return system.getValue() == ColorScheme.DARK ? ThemeChoice.DARK : ThemeChoice.LIGHT;
    }

    private static String sheet(String name) {
        URL url = Look.class.getResource(name + ".css");
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}

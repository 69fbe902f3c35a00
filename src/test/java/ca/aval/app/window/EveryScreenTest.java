package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.AccessCheck;
import ca.aval.kit.ContrastCheck;
import ca.aval.kit.FocusWalk;
import ca.aval.kit.ForeignWords;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Look;
import ca.aval.kit.UiTest;
import ca.aval.people.Pupil;
import ca.aval.people.StaffMember;
import ca.aval.platform.settings.Settings;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;
import ca.aval.policy.profile.ShippedProfiles;
import ca.aval.shell.ShellView;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Walks every screen for a person who does not see it, who has no mouse, or who reads one language.
 */
final class EveryScreenTest extends UiTest {
    private static final int LEAST_WIDTH = 1000;
    private static final int LEAST_HEIGHT = 640;
    private static final int USUAL_WIDTH = 1366;
    private static final int USUAL_HEIGHT = 768;

    /** Words of the samples that belong to no language: names, codes, a file, its columns. */
    private static final String SAMPLE =
            "Odile Vachon Olivier Maëlle Yasmine liste naissance direction français english Québec"
                    + " quebec";

    @TempDir private Path folder = Path.of("");
    private final Map<String, Set<String>> faults = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> inFrench() throws IOException {
        return tour(Language.FRENCH, true);
    }

    @TestFactory
    Stream<DynamicTest> inEnglish() throws IOException {
        return tour(Language.ENGLISH, false);
    }

    /**
     * @param first whether the keyboard is walked and the colours are measured too; both are the
     *     same in the other language
     */
    private Stream<DynamicTest> tour(Language language, boolean first) throws IOException {
        Set<String> seen = new TreeSet<>();
        try (DemonstrationScreens screens = ScreenTour.school(folder, language)) {
            ForeignWords foreign = new ForeignWords(language, names(screens));
            assertTrue(foreign.size() > 200, "the other language’s words are known");
            Stage stage = show(StackPane::new);
            ScreenTour.lead(
                    screens,
                    stage,
                    (name, screen, prepare) -> {
                        seen.add(name);
                        looks(name, language, screen, prepare, foreign, first);
                        if (first) {
                            keyboard(name, screen, prepare);
                        }
                    });
            assertEquals(List.of(), screens.failures());
        }
        assertEquals(ScreenTour.NAMES, seen);
        return Stream.of(
                        "is named and whole",
                        "stands out",
                        "speaks one language",
                        "is reached by Tab, in order, and seen",
                        "asks for no Ctrl and Alt together")
                .map(
                        what ->
                                DynamicTest.dynamicTest(
                                        what, () -> assertEquals("", told(what), what)));
    }

    private String told(String what) {
        return String.join("\n", faults.getOrDefault(what, Set.of()));
    }

    private void looks(
            String name,
            Language language,
            Function<LiveSettings, Parent> screen,
            Consumer<Parent> prepare,
            ForeignWords foreign,
            boolean colours) {
        LiveSettings live = live(language);
        Parent root = drawn(live, USUAL_WIDTH, USUAL_HEIGHT, screen, prepare);
        note("is named and whole", name, onScreen(() -> AccessCheck.faults(root)));
        // the licences name libraries and licences, which have no language
        if (!name.equals("about")) {
            note("speaks one language", name, onScreen(() -> foreign.faults(root)));
        }
        for (ThemeChoice theme :
                colours
                        ? List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CLASSIC)
                        : List.<ThemeChoice>of()) {
            note(
                    "stands out",
                    name + " " + theme,
                    onScreen(
                            () -> {
                                live.change(s -> s.withTheme(theme));
                                lay(root);
                                return ContrastCheck.faults(root);
                            }));
        }
        Parent small = drawn(live(language), LEAST_WIDTH, LEAST_HEIGHT, screen, prepare);
        note("is named and whole", name + " 1000", onScreen(() -> AccessCheck.faults(small)));
    }

    private static LiveSettings live(Language language) {
        return new LiveSettings(
                new Settings(language, ThemeChoice.LIGHT, 100, null, null), kept -> {});
    }

    private void keyboard(
            String name, Function<LiveSettings, Parent> screen, Consumer<Parent> prepare) {
        Scene scene = show(() -> screen.apply(settings)).getScene();
        doOnScreen(
                () -> {
                    if (scene.getRoot().lookup("ShellView") instanceof ShellView shell) {
                        shell.takeKeys(scene);
                    }
                    prepare.accept(scene.getRoot());
                });
        note(
                "asks for no Ctrl and Alt together",
                name,
                scene.getAccelerators().keySet().stream()
                        .map(Object::toString)
                        .filter(key -> key.contains("Alt"))
                        .filter(key -> key.contains("Ctrl") || key.contains("Shortcut"))
                        .toList());
        doOnScreen(scene.getRoot()::requestFocus);
        robot.type(KeyCode.TAB);
        note("is reached by Tab, in order, and seen", name, FocusWalk.faults(robot, scene));
    }

    private static Set<String> names(DemonstrationScreens screens) {
        Set<String> names = new HashSet<>(Set.of(SAMPLE));
        names.add(screens.register().school().toString());
        names.add(screens.register().account().toString());
        ShippedProfiles shipped = new ShippedProfiles();
        for (String code : shipped.codes()) {
            names.add(code + " " + shipped.of(code).identity().organization());
        }
        for (Pupil pupil : ScreenTour.pupils(screens)) {
            names.add(pupil.toString());
        }
        for (StaffMember member : ScreenTour.staff(screens)) {
            names.add(member.toString());
        }
        return names;
    }

    private Parent drawn(
            LiveSettings live,
            int width,
            int height,
            Function<LiveSettings, Parent> screen,
            Consumer<Parent> prepare) {
        return onScreen(
                () -> {
                    Scene scene = new Scene(screen.apply(live), width, height);
                    new Look(live).dress(scene);
                    scene.snapshot(null);
                    prepare.accept(scene.getRoot());
                    lay(scene.getRoot());
                    scene.snapshot(null);
                    return scene.getRoot();
                });
    }

    /** Gives everything its look and its place, as the next picture would. */
    private static void lay(Parent root) {
        root.applyCss();
        root.layout();
    }

    private void note(String what, String where, List<String> found) {
        Set<String> noted = faults.computeIfAbsent(what, key -> new TreeSet<>());
        found.forEach(fault -> noted.add(where + ": " + fault));
    }
}

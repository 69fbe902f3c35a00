package ca.aval.people.ui.page;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Keys that work wherever the keyboard is, for as long as a page is on screen. */
public final class PageKeys {
    private PageKeys() {}

    /**
     * @param keys what each combination does, such as {@code Shortcut+N}
     */
    public static void on(Node page, Map<String, Runnable> keys) {
        page.sceneProperty().subscribe((before, now) -> change(keys, before, now));
    }

    private static void change(
            Map<String, Runnable> keys, @Nullable Scene before, @Nullable Scene now) {
        keys.forEach(
                (key, act) -> {
                    KeyCombination combination = KeyCombination.keyCombination(key);
                    if (before != null) {
                        before.getAccelerators().remove(combination, act);
                    }
                    if (now != null) {
                        now.getAccelerators().put(combination, act);
                    }
                });
    }
}

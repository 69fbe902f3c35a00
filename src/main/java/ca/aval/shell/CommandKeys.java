package ca.aval.shell;

import javafx.scene.Node;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Makes the keys of commands answer, wherever the keyboard is in the window. */
public final class CommandKeys {
    private CommandKeys() {}

    /** The keys of a page, for as long as its content is on screen. */
    public static void on(Node content, List<Command> commands) {
        content.sceneProperty()
                .subscribe(
                        (before, now) -> {
                            remove(before, commands);
                            put(now, commands);
                        });
    }

    static void put(@Nullable Scene scene, List<Command> commands) {
        for (Command command : commands) {
            Key key = command.key();
            if (scene != null && key != null) {
                scene.getAccelerators().put(key.combination(), command::run);
            }
        }
    }

    private static void remove(@Nullable Scene scene, List<Command> commands) {
        for (Command command : commands) {
            Key key = command.key();
            if (scene != null && key != null) {
                scene.getAccelerators().remove(key.combination());
            }
        }
    }
}

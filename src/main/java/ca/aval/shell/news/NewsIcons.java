package ca.aval.shell.news;

import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.Tone;

import javafx.scene.Node;

/** The sign beside a piece of news; its outline differs for each tone. */
final class NewsIcons {
    private NewsIcons() {}

    static Node of(Tone tone) {
        return switch (tone) {
            case OK -> Icons.of(Icon.CHECK_CIRCLE_FILL, "tone-ok");
            case ATTENTION -> Icons.of(Icon.EXCLAMATION_DIAMOND_FILL, "tone-attention");
            case DANGER -> Icons.of(Icon.X_OCTAGON_FILL, "tone-danger");
            case ACCENT -> Icons.of(Icon.INFO_CIRCLE_FILL, "tone-accent");
            case NEUTRAL -> Icons.of(Icon.DASH_CIRCLE, "tone-neutral");
        };
    }
}

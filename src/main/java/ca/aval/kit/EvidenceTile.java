package ca.aval.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;

/** A piece of evidence: what it looks like, its moment, and the short form of its seal. */
public final class EvidenceTile extends Button {
    private static final double WIDTH = 104;
    private static final double HEIGHT = 74;

    /**
     * What a tile says.
     *
     * @param picture a small image as PNG; null for a piece that is no image
     * @param when the moment as it is read
     * @param seal the seal and the first and last signs of its print, such as {@code 9f2c…e01b}
     */
    public record Piece(byte @Nullable [] picture, String title, String when, State seal) {}

    public EvidenceTile(Piece piece, Runnable open) {
        getStyleClass().setAll("evidence");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(String.join(", ", piece.title(), piece.when(), piece.seal().word()));
        setOnAction(event -> open.run());
        StackPane frame = new StackPane(look(piece.picture()));
        frame.getStyleClass().add("evidence-picture");
        frame.setMinHeight(HEIGHT);
        frame.setMaxHeight(HEIGHT);
        Label title = new Label(piece.title());
        title.getStyleClass().add("strong");
        Label when = new Label(piece.when());
        StateLabel seal = new StateLabel();
        seal.show(piece.seal());
        VBox words = new VBox(title, when, seal);
        words.getStyleClass().add("evidence-words");
        setGraphic(new VBox(frame, words));
    }

    private static Node look(byte @Nullable [] picture) {
        if (picture == null) {
            return Icons.of(Icon.FILE_EARMARK_TEXT, "large");
        }
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(picture)));
        view.setPreserveRatio(true);
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        return view;
    }
}

package ca.aval.school.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Fields;
import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.PastedFiles;
import ca.aval.kit.Words;
import ca.aval.shell.FileChoice;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.util.List;

/** The logo: chosen or dropped, and shown as it will be printed. */
final class LogoField extends VBox {
    private static final double SIDE = 72;

    private final LetterheadViewModel model;
    private final Words words;
    private final FileChoice files;
    private final ImageView picture = new ImageView();

    LogoField(LetterheadViewModel model, Words words, Fields fields, FileChoice files) {
        this.model = model;
        this.words = words;
        this.files = files;
        getStyleClass().add("form-field");
        Label name = new Label();
        name.getStyleClass().add("field-label");
        name.textProperty().bind(words.live("letterhead.logo"));
        Label hint = new Label();
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.textProperty().bind(words.live("letterhead.logo.hint"));
        Label error = new Label();
        error.getStyleClass().add("error");
        error.setGraphic(Icons.of(Icon.EXCLAMATION_CIRCLE_FILL));
        error.setWrapText(true);
        error.textProperty().bind(fields.sentence(model.logoError()));
        error.visibleProperty().bind(Bindings.isNotEmpty(error.textProperty()));
        error.managedProperty().bind(error.visibleProperty());
        Button choose =
                Buttons.plain(words.live("letterhead.logo.choose"), Icon.IMAGES, this::choose);
        name.setLabelFor(choose);
        getChildren().addAll(name, row(choose), hint, error);
        model.logo().subscribe(this::show);
        takeDrops();
    }

    private HBox row(Button choose) {
        picture.setPreserveRatio(true);
        picture.setFitWidth(SIDE);
        picture.setFitHeight(SIDE);
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("logo-frame");
        frame.visibleProperty().bind(model.logo().isNotNull());
        frame.managedProperty().bind(frame.visibleProperty());
        Button remove =
                Buttons.flat(words.live("letterhead.logo.remove"), Icon.X, model::removeLogo);
        remove.visibleProperty().bind(model.logo().isNotNull());
        remove.managedProperty().bind(remove.visibleProperty());
        HBox row = new HBox(frame, choose, remove);
        row.getStyleClass().add("row");
        return row;
    }

    private void choose() {
        files.toRead(
                        words.say("letterhead.logo"),
                        words.say("letterhead.logo.kind"),
                        List.of("*.png", "*.jpg", "*.jpeg"))
                .ifPresent(model::chooseLogo);
    }

    private void takeDrops() {
        PastedFiles.on(this, pasted -> model.chooseLogo(pasted.getFirst()));
        setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                    }
                    event.consume();
                });
        setOnDragDropped(
                event -> {
                    Dragboard dropped = event.getDragboard();
                    if (dropped.hasFiles()) {
                        model.chooseLogo(dropped.getFiles().getFirst().toPath());
                    }
                    event.setDropCompleted(dropped.hasFiles());
                    event.consume();
                });
    }

    private void show(byte @Nullable [] bytes) {
        picture.setImage(bytes == null ? null : new Image(new ByteArrayInputStream(bytes)));
    }
}

package ca.aval.kit;

import ca.aval.kit.AttachmentLimits.Refusal;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

/**
 * Where files are dropped, and where Ctrl+V puts the picture or the files of the clipboard. What is
 * too large or of another kind is refused in words; the rest is handed on.
 */
public final class AttachmentPane extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final Words words;
    private final AttachmentLimits limits;
    private final WorkRunner work;
    private final Consumer<List<Attachment>> take;
    private final SimpleStringProperty refusal = new SimpleStringProperty("");

    /**
     * @param words the words of the kit
     * @param invitation what can be dropped here, in one sentence
     * @param take is given what was accepted, never nothing
     * @param gestures other ways to bring something, such as a button that asks for a file
     */
    public AttachmentPane(
            Words words,
            ObservableValue<String> invitation,
            AttachmentLimits limits,
            WorkRunner work,
            Consumer<List<Attachment>> take,
            Node... gestures) {
        this.words = words;
        this.limits = limits;
        this.work = work;
        this.take = take;
        getStyleClass().addAll("drop-target", "empty");
        setFocusTraversable(true);
        accessibleTextProperty().bind(invitation);
        Label sentence = new Label();
        sentence.setWrapText(true);
        sentence.textProperty().bind(invitation);
        Label error = new Label();
        error.getStyleClass().add("error");
        error.setGraphic(Icons.of(Icon.EXCLAMATION_CIRCLE_FILL));
        error.setWrapText(true);
        error.textProperty().bind(refusal);
        error.visibleProperty().bind(Bindings.isNotEmpty(refusal));
        error.managedProperty().bind(error.visibleProperty());
        accessibleHelpProperty().bind(refusal);
        getChildren().addAll(Icons.of(Icon.PAPERCLIP, "large"), sentence);
        getChildren().addAll(gestures);
        getChildren().add(error);
        listenOn(this);
    }

    /** Why the last things were refused; empty while all is well. */
    public ObservableValue<String> refusal() {
        return refusal;
    }

    /** Things may also be dropped and pasted anywhere on that node; this pane lights up. */
    public AttachmentPane listenOn(Node page) {
        page.setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles() || event.getDragboard().hasImage()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        pseudoClassStateChanged(OVER, true);
                        event.consume();
                    }
                });
        page.setOnDragExited(event -> pseudoClassStateChanged(OVER, false));
        page.setOnDragDropped(
                event -> {
                    pseudoClassStateChanged(OVER, false);
                    event.setDropCompleted(bring(event.getDragboard()));
                    event.consume();
                });
        page.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    // in a text field Ctrl+V pastes a text
                    if (PASTE.match(event) && !(event.getTarget() instanceof TextInputControl)) {
                        paste();
                        event.consume();
                    }
                });
        return this;
    }

    /** Brings what the clipboard holds, or says that it holds nothing of use. */
    public void paste() {
        if (!bring(Clipboard.getSystemClipboard())) {
            refusal.set(words.say("attachment.nothing"));
        }
    }

    private boolean bring(Clipboard from) {
        if (from.hasFiles()) {
            bring(from.getFiles().stream().map(java.io.File::toPath).toList());
            return true;
        }
        Image image = from.hasImage() ? from.getImage() : null;
        if (image == null) {
            return false;
        }
        bring(image);
        return true;
    }

    /** Brings those files. */
    public void bring(List<Path> files) {
        List<Attachment> all =
                files.stream().<Attachment>map(file -> new Attachment.OfFile(file)).toList();
        String pasted = words.say("attachment.paste");
        work.run(words.say("attachment.work"), () -> limits.judge(all, pasted), this::answer);
    }

    /** Brings that picture, as PNG. */
    public void bring(Image picture) {
        BufferedImage pixels = SwingFXUtils.fromFXImage(picture, null);
        String pasted = words.say("attachment.paste");
        work.run(
                words.say("attachment.work"),
                () -> limits.judge(List.of(new Attachment.OfClipboard(png(pixels))), pasted),
                this::answer);
    }

    private static byte[] png(BufferedImage pixels) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        ImageIO.write(pixels, "png", bytes);
        return bytes.toByteArray();
    }

    private void answer(AttachmentLimits.Judged judged) {
        refusal.set(
                judged.refused().stream().map(this::sentence).collect(Collectors.joining("\n")));
        if (!judged.accepted().isEmpty()) {
            take.accept(judged.accepted());
        }
    }

    private String sentence(Refusal refused) {
        String kinds =
                limits.endings().stream()
                        .map(ending -> ending.toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        return switch (refused.reason()) {
            case KIND -> words.say(refused.reason().key(), refused.name(), kinds);
            case SIZE -> words.say(refused.reason().key(), refused.name(), limits.megabytes());
            case FOLDER, EMPTY -> words.say(refused.reason().key(), refused.name());
        };
    }
}

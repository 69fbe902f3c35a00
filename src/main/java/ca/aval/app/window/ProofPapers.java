package ca.aval.app.window;

import ca.aval.consent.ui.CampaignView;
import ca.aval.consent.ui.Proof;
import ca.aval.kit.Words;
import ca.aval.people.PupilId;
import ca.aval.platform.document.OpenedPapers;

import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Shows the paper that was kept of an answer: a PDF in the computer’s reader, a picture here. */
final class ProofPapers {
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);
    private static final double WIDTH = 680;
    private static final double HEIGHT = 520;

    private final OpenWindow window;
    private final Words words;

    ProofPapers(OpenWindow window) {
        this.window = window;
        words = Words.of(CampaignView.class, "campaign", window.settings().language());
    }

    /** Shows the paper of that entry; the work tray tells when it cannot be. */
    void open(Proof proof) {
        window.work()
                .run(
                        words.say("proof.work"),
                        () -> read(proof),
                        content -> {
                            if (content.length > 0) {
                                picture(content);
                            }
                        });
    }

    /** The picture to show here; nothing when the reader shows it. */
    private byte[] read(Proof proof) {
        byte[] content =
                window.register()
                        .answers()
                        .pile()
                        .proof()
                        .read(new PupilId(proof.pupil()), proof.entry())
                        .orElse(new byte[0]);
        if (Arrays.equals(content, 0, Math.min(PDF.length, content.length), PDF, 0, PDF.length)) {
            OpenedPapers.ofThisComputer().open(content, words.say("proof.file"));
            return new byte[0];
        }
        return content;
    }

    private void picture(byte[] content) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(content)));
        view.setPreserveRatio(true);
        view.setFitWidth(WIDTH);
        view.setAccessibleText(words.say("proof.title"));
        ScrollPane scroll = new ScrollPane(view);
        scroll.setPrefSize(WIDTH, HEIGHT);
        window.dialogs().showAll(words.say("proof.title"), scroll);
    }
}

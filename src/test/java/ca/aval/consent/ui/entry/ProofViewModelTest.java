package ca.aval.consent.ui.entry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Attachment;
import ca.aval.kit.Reply;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

final class ProofViewModelTest {
    @TempDir private Path folder = Path.of("");
    private final List<byte[]> seen = new ArrayList<>();
    private EntryOffice office;
    private AnswersViewModel model;

    @BeforeEach
    void open() {
        office = new EntryOffice(folder.resolve("register"));
        model = office.model();
    }

    @Test
    void anyYesLeadsToThePaperItStandsOn() throws IOException {
        byte[] scan = png();
        EntryOffice.typed(model, office.answers.code, Reply.YES);
        model.proof().attach(List.of(new Attachment.OfClipboard(scan)));
        assertTrue(model.proof().label().get().startsWith("PNG · "));
        model.next();
        assertEquals("", model.proof().label().get());
        model.correct(0);
        assertEquals("Preuve conservée", model.proof().label().get());
        model.proof().open(seen::addAll);
        assertArrayEquals(scan, seen.getFirst());
        model.proof().attach(List.of(new Attachment.OfClipboard(png())));
        model.proof().remove();
        assertEquals("Preuve conservée", model.proof().label().get());
    }

    @Test
    void aFileThatIsNoScanIsRefusedInWordsWhateverItIsCalled() throws IOException {
        Path file = Files.writeString(folder.resolve("scan.pdf"), "MZ not a scan at all");
        EntryOffice.typed(model, office.answers.code, Reply.YES);
        model.proof().attach(List.of(new Attachment.OfFile(file)));
        assertEquals("", model.proof().label().get());
        assertTrue(model.proof().refusal().get().startsWith("Ce n’est ni un PDF"));
        model.proof().open(seen::addAll);
        assertEquals(List.of(), seen);
        model.proof().attach(List.of(new Attachment.OfClipboard(png())));
        assertEquals("", model.proof().refusal().get());
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}

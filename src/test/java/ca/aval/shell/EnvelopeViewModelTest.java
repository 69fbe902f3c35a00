package ca.aval.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.LiveSettings;
import ca.aval.kit.Words;
import ca.aval.platform.document.PaperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.settings.EnvelopeOffset;
import ca.aval.platform.settings.Settings;
import ca.aval.platform.work.ImmediateWork;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class EnvelopeViewModelTest {
    private static final float MILLIMETRE = 72 / 25.4f;

    @TempDir Path folder;
    private final List<byte[]> printed = new ArrayList<>();
    private final LiveSettings settings =
            new LiveSettings(
                    Settings.first().withLanguage(ca.aval.platform.text.Language.FRENCH), s -> {});

    @Test
    void theAddressStandsWhereThePrinterNeedsIt() throws IOException {
        EnvelopeViewModel model = model("Bureau");
        model.moveRight(4);
        model.moveDown(-3);
        model.print();
        TextPosition first = firstLetter(printed.getFirst());
        assertEquals(65 + 4 * MILLIMETRE, first.getXDirAdj(), 0.5);
        assertEquals(180 + 11 - 3 * MILLIMETRE, first.getYDirAdj(), 0.5);
        assertTrue(model.told().get().contains("Bureau"));
    }

    @Test
    void withoutAPrinterThePageCanBeSaved() throws IOException {
        EnvelopeViewModel model = model(null);
        model.print();
        assertEquals(0, printed.size());
        assertTrue(model.told().get().startsWith("Aucune imprimante"));
        Path file = folder.resolve("essai.pdf");
        model.save(file);
        try (PDDocument page = Loader.loadPDF(file.toFile())) {
            assertTrue(new PDFTextStripper().getText(page).contains("0 mm vers la droite"));
        }
    }

    @Test
    void anOffsetBeyondThePaperIsBroughtBack() {
        EnvelopeViewModel model = model(null);
        model.moveRight(40);
        assertEquals(EnvelopeOffset.FARTHEST, model.right().getValue());
        assertEquals(0, model.down().getValue());
    }

    private static TextPosition firstLetter(byte[] pdf) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument page = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    letters.add(text);
                }
            }.getText(page);
        }
        assertEquals("F", letters.getFirst().getUnicode());
        return letters.getFirst();
    }

    private EnvelopeViewModel model(@Nullable String usual) {
        PaperPrinter printer =
                new PaperPrinter() {
                    @Override
                    public List<String> names() {
                        return usual == null ? List.of() : List.of(usual);
                    }

                    @Override
                    public Optional<String> usual() {
                        return Optional.ofNullable(usual);
                    }

                    @Override
                    public List<String> trays(String name) {
                        return List.of();
                    }

                    @Override
                    public boolean print(
                            byte[] pdf,
                            String name,
                            Wishes wishes,
                            String title,
                            Progress progress) {
                        return printed.add(pdf);
                    }
                };
        Words words = Words.of(ShellView.class, "shell", settings.language());
        return new EnvelopeViewModel(
                settings, printer, new LocalDisk(), new ImmediateWork(), words);
    }
}

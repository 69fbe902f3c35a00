package ca.aval.app.window;

import ca.aval.platform.document.PaperPrinter;
import ca.aval.platform.document.Progress;

import java.util.List;
import java.util.Optional;

/** A computer with one printer that tells of its trays and takes everything. */
final class OneTalkativePrinter implements PaperPrinter {
    @Override
    public List<String> names() {
        return List.of("HP 400");
    }

    @Override
    public Optional<String> usual() {
        return Optional.of("HP 400");
    }

    @Override
    public List<String> trays(String printer) {
        return List.of("A4", "B5");
    }

    @Override
    public boolean print(
            byte[] pdf, String printer, Wishes wishes, String title, Progress progress) {
        return true;
    }
}

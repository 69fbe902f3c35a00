package ca.aval.app.ui;

import ca.aval.platform.document.PaperPrinter;
import ca.aval.platform.document.Progress;

import java.util.List;
import java.util.Optional;

/** A computer without any printer. */
final class NoPrinter implements PaperPrinter {
    @Override
    public List<String> names() {
        return List.of();
    }

    @Override
    public Optional<String> usual() {
        return Optional.empty();
    }

    @Override
    public List<String> trays(String printer) {
        return List.of();
    }

    @Override
    public boolean print(
            byte[] pdf, String printer, Wishes wishes, String title, Progress progress) {
        throw new AssertionError("there is no printer");
    }
}

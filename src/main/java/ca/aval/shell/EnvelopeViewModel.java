package ca.aval.shell;

import ca.aval.kit.LiveSettings;
import ca.aval.kit.Words;
import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.document.EnvelopePage;
import ca.aval.platform.document.PaperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.settings.EnvelopeOffset;
import ca.aval.platform.settings.Settings;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import java.nio.file.Path;

/** Where this computer's printer puts an address, and the page to try it with. */
public final class EnvelopeViewModel {
    private final LiveSettings settings;
    private final PaperPrinter printer;
    private final Disk disk;
    private final WorkRunner work;
    private final Words words;
    private final ObservableValue<Integer> right;
    private final ObservableValue<Integer> down;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");

    /**
     * @param words the words of the shell
     */
    public EnvelopeViewModel(
            LiveSettings settings, PaperPrinter printer, Disk disk, WorkRunner work, Words words) {
        this.settings = settings;
        this.printer = printer;
        this.disk = disk;
        this.work = work;
        this.words = words;
        right = settings.settings().map(Settings::envelope).map(EnvelopeOffset::right);
        down = settings.settings().map(Settings::envelope).map(EnvelopeOffset::down);
    }

    /** Millimetres to the right, less than 0 to the left. */
    public ObservableValue<Integer> right() {
        return right;
    }

    /** Millimetres down, less than 0 up. */
    public ObservableValue<Integer> down() {
        return down;
    }

    /** What became of the page; empty before it was asked for. */
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    public void moveRight(int millimetres) {
        settings.change(s -> s.withEnvelope(new EnvelopeOffset(millimetres, s.envelope().down())));
    }

    public void moveDown(int millimetres) {
        settings.change(s -> s.withEnvelope(new EnvelopeOffset(s.envelope().right(), millimetres)));
    }

    /** Prints the page on the computer's usual printer. */
    public void print() {
        byte[] page = page();
        String title = words.say("envelope.page");
        told.set("");
        work.run(title, () -> print(page, title), this::told, this::refuse);
    }

    /** Writes the page into that file. */
    public void save(Path file) {
        byte[] page = page();
        told.set("");
        work.run(
                words.say("envelope.page"),
                () -> {
                    disk.replace(file, page);
                    return words.say("envelope.saved");
                },
                this::told,
                this::refuse);
    }

    private String print(byte[] page, String title) {
        String usual = printer.usual().orElse("");
        if (usual.isEmpty()) {
            return words.say("envelope.no-printer");
        }
        printer.print(page, usual, PaperPrinter.Sides.ONE, title, Progress.NONE);
        return words.say("envelope.printed", usual);
    }

    private byte[] page() {
        EnvelopeOffset offset = settings.settings().get().envelope();
        return EnvelopePage.pdf(
                AddressBlock.moved(offset.right(), offset.down()),
                words.say("envelope.address").lines().toList(),
                words.say("envelope.explanation", offset.right(), offset.down()).lines().toList());
    }

    private void told(String sentence) {
        told.set(sentence);
    }

    private void refuse(Problem problem) {
        told.set(new ProblemTexts().sentence(words.language().getValue(), problem));
    }
}

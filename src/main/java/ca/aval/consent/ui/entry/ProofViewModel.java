package ca.aval.consent.ui.entry;

import ca.aval.consent.answer.FormToAnswer;
import ca.aval.consent.answer.Proof;
import ca.aval.consent.answer.Returned;
import ca.aval.kit.Attachment;
import ca.aval.kit.AttachmentLimits;
import ca.aval.kit.Words;
import ca.aval.platform.document.PdfPages;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

/** The scan or the picture of the paper at hand. */
public final class ProofViewModel {
    private static final int MEGABYTES = 20;
    private static final int DPI = 110;
    private static final int MOST_PAGES = 12;

    private final PaperViewModel paper;
    private final EntryDesk desk;
    private final Words words;
    private final ReadOnlyStringWrapper label = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    ProofViewModel(PaperViewModel paper, EntryDesk desk) {
        this.paper = paper;
        this.desk = desk;
        words = desk.words();
        InvalidationListener again = change -> show();
        paper.proof().addListener(again);
        paper.instead().addListener(again);
        words.language().subscribe(language -> show());
    }

    /** What may be attached. */
    public AttachmentLimits limits() {
        return new AttachmentLimits(List.of("pdf", "png", "jpg", "jpeg"), MEGABYTES);
    }

    /** What is attached, and its print; empty while nothing is. */
    public ReadOnlyStringProperty label() {
        return label.getReadOnlyProperty();
    }

    /** Why what was brought is not taken; empty while all is well. */
    public ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Attaches the first of those things to the paper at hand. */
    public void attach(List<Attachment> brought) {
        desk.work()
                .run(
                        words.say("work.proof"),
                        () -> Proof.of(bytes(brought.getFirst())),
                        this::take);
    }

    private static byte[] bytes(Attachment brought) throws IOException {
        return switch (brought) {
            case Attachment.OfFile(Path file) -> Files.readAllBytes(file);
            case Attachment.OfClipboard(byte[] png) -> png;
        };
    }

    private void take(Optional<Proof> proof) {
        refusal.set(proof.isPresent() ? "" : words.say("proof.unreadable"));
        proof.ifPresent(paper.proof()::set);
    }

    /** The paper at hand goes without what was attached to it now. */
    public void remove() {
        paper.proof().set(null);
    }

    /**
     * Draws what is attached.
     *
     * @param shown is given the pages as pictures, on the screen thread
     */
    public void open(Consumer<List<byte[]>> shown) {
        Proof here = paper.proof().get();
        Returned kept = kept();
        desk.work()
                .run(
                        words.say("work.proof"),
                        () -> {
                            Optional<Proof> proof =
                                    here != null || kept == null
                                            ? Optional.ofNullable(here)
                                            : desk.acts()
                                                    .proof()
                                                    .read(kept.pupil(), kept.id())
                                                    .flatMap(Proof::of);
                            return proof.isEmpty() ? List.<byte[]>of() : pages(proof.get());
                        },
                        pages -> {
                            if (!pages.isEmpty()) {
                                shown.accept(pages);
                            }
                        });
    }

    private static List<byte[]> pages(Proof proof) throws IOException {
        if (proof.kind() != Proof.Kind.PDF) {
            return List.of(proof.bytes());
        }
        List<byte[]> all = new ArrayList<>();
        try (PdfPages pages = PdfPages.of(proof.bytes())) {
            for (int i = 0; i < Math.min(pages.count(), MOST_PAGES); i++) {
                ByteArrayOutputStream png = new ByteArrayOutputStream();
                ImageIO.write(pages.image(i, DPI), "png", png);
                all.add(png.toByteArray());
            }
        }
        return all;
    }

    private void show() {
        Proof here = paper.proof().get();
        if (here != null) {
            label.set(words.say("proof.attached", here.kind().name(), here.print()));
        } else {
            label.set(kept() == null ? "" : words.say("proof.kept"));
        }
        refusal.set("");
    }

    /** The entry with a proof that the paper at hand corrects. */
    private @Nullable Returned kept() {
        FormToAnswer form = paper.form().get();
        if (form == null) {
            return null;
        }
        return form.answered().stream()
                .filter(r -> paper.instead().get().contains(r.id()) && r.proof() != null)
                .findFirst()
                .orElse(null);
    }
}

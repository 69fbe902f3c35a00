package ca.aval.consent.ui;

import ca.aval.consent.PreviewConsentForm;
import ca.aval.consent.PreviewOutcome;
import ca.aval.kit.State;
import ca.aval.kit.Words;
import ca.aval.people.PupilId;
import ca.aval.platform.document.PdfPages;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.WorkRunner;
import ca.aval.shell.Paper;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.imageio.ImageIO;

/** The form of one pupil, page by page, as it is on paper or would be. */
public final class FormPreviewViewModel {
    private static final int DPI = 110;

    private final PreviewConsentForm preview;
    private final SchoolYear year;
    private final WorkRunner work;
    private final Words words;
    private final ObservableList<byte[]> pages = FXCollections.observableArrayList();
    private final ObservableList<State> facts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Proof> proof = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable State> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Paper> paper = new ReadOnlyObjectWrapper<>();
    private @Nullable PupilLine line;

    FormPreviewViewModel(
            PreviewConsentForm preview, SchoolYear year, WorkRunner work, Words words) {
        this.preview = preview;
        this.year = year;
        this.work = work;
        this.words = words;
        words.language().subscribe(language -> describe());
    }

    /** Whose form it is; null while none is on show. */
    @Nullable UUID pupil() {
        return line == null ? null : line.key();
    }

    /** The pages as PNG images; empty while there is nothing to show. */
    public ObservableList<byte[]> pages() {
        return pages;
    }

    /**
     * The form that was printed, to be printed or saved once more; null for a form that has no
     * number yet.
     */
    public ReadOnlyObjectProperty<@Nullable Paper> paper() {
        return paper.getReadOnlyProperty();
    }

    /** Whose form it is. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** What there is to know about the form, or why there is none. */
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /** The paper that was kept of the answer; null when there is none. */
    public ReadOnlyObjectProperty<@Nullable Proof> proof() {
        return proof.getReadOnlyProperty();
    }

    /** What the family answered, in sentences; nothing while nothing came. */
    public ObservableList<State> facts() {
        return facts;
    }

    public ReadOnlyObjectProperty<@Nullable State> state() {
        return state.getReadOnlyProperty();
    }

    /** Looks at the form of that pupil. */
    void look(PupilLine chosen) {
        if (chosen.equals(line)) {
            return;
        }
        boolean another = line == null || !line.key().equals(chosen.key());
        line = chosen;
        if (another) {
            pages.clear();
            paper.set(null);
        }
        describe();
        work.run(
                words.say("work.preview"),
                () -> seen(preview.preview(year, new PupilId(chosen.key()))),
                seen -> show(chosen, seen),
                problem -> tell(chosen, words.say("preview.not-possible")));
    }

    /** Looks again if what is known of the form on show has changed. */
    void renew(List<PupilLine> lines) {
        PupilLine shown = line;
        if (shown != null) {
            lines.stream()
                    .filter(l -> l.key().equals(shown.key()))
                    .findFirst()
                    .ifPresent(this::look);
        }
    }

    /** The pages of the preview, or the reason why there are none. */
    private record Seen(
            List<byte[]> pages, byte @Nullable [] printed, @Nullable PreviewOutcome reason) {}

    private static Seen seen(PreviewOutcome outcome) throws IOException {
        if (!(outcome instanceof PreviewOutcome.Shown shown)) {
            return new Seen(List.of(), null, outcome);
        }
        List<byte[]> images = new ArrayList<>();
        try (PdfPages pdf = PdfPages.of(shown.pdf())) {
            for (int i = 0; i < pdf.count(); i++) {
                ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 18);
                ImageIO.write(pdf.image(i, DPI), "png", png);
                images.add(png.toByteArray());
            }
        }
        return new Seen(images, shown.printed() ? shown.pdf() : null, null);
    }

    private void show(PupilLine asked, Seen seen) {
        if (!asked.equals(line)) {
            return;
        }
        pages.setAll(seen.pages());
        byte[] printed = seen.printed();
        paper.set(
                printed == null
                        ? null
                        : new Paper(printed, words.say("preview.file", asked.number())));
        if (seen.reason() != null) {
            tell(asked, reason(seen.reason()));
        }
    }

    private void tell(PupilLine asked, String sentence) {
        if (asked.equals(line)) {
            note.set(sentence);
        }
    }

    private String reason(PreviewOutcome outcome) {
        return switch (outcome) {
            case PreviewOutcome.Refused(var refused) ->
                    refused.sentence(words.language().getValue());
            case PreviewOutcome.NobodyFound nobody -> words.say("preview.nobody");
            case PreviewOutcome.NoCampaign none -> words.say("outcome.no-campaign");
            case PreviewOutcome.Shown shown -> "";
        };
    }

    private void describe() {
        PupilLine shown = line;
        if (shown == null) {
            title.set(words.say("preview.title"));
            note.set(words.say("preview.choose"));
            return;
        }
        title.set(shown.name());
        state.set(shown.state());
        proof.set(shown.answered().proof());
        facts.setAll(shown.answered().facts());
        note.set(
                shown.printed()
                        ? words.say("preview.printed", shown.number(), shown.code())
                        : words.say("preview.to-print"));
    }
}

package ca.aval.consent.form;

import ca.aval.consent.form.Composition.Refused;
import ca.aval.consent.form.Composition.Text;
import ca.aval.platform.document.RichText;
import ca.aval.platform.document.TextFit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The lines to answer, each text in the largest size in which it fits. */
final class UseRows {
    private static final int LABEL_WIDTH = 292;
    private static final int SHOWN_WIDTH = 72;
    private static final int SHOWN_HEIGHT = 30;
    private static final int LABEL_LIMIT = 46;
    private static final int DETAIL_LIMIT = 56;
    private static final int SHOWN_LIMIT = 28;

    private final List<ConsentUse> uses;
    private final Words words;
    private final TextFit fit;

    UseRows(List<ConsentUse> uses, Words words, TextFit fit) {
        this.uses = uses;
        this.words = words;
        this.fit = fit;
    }

    List<SheetRow> of(PageSplit split) {
        List<SheetRow> rows = new ArrayList<>();
        for (int i = split.from(); i < split.to(); i++) {
            rows.add(row(String.valueOf(i + 1), uses.get(i)));
        }
        return rows;
    }

    private SheetRow row(String number, ConsentUse use) {
        String label = text(use.label());
        String detail = text(use.detail());
        String shown = text(use.shownName());
        words.rich("number", number);
        return new SheetRow(
                number,
                use.code(),
                label,
                line(
                        List.of("label-1", "label-2"),
                        label,
                        new Refused(Text.USE_LABEL, use.code(), LABEL_LIMIT)),
                detail,
                line(
                        List.of("detail-1", "detail-2"),
                        detail,
                        new Refused(Text.USE_DETAIL, use.code(), DETAIL_LIMIT)),
                shown,
                shownStyle(shown, use.code()),
                words.of("boxAlt", "answer", words.of("yes")),
                words.of("boxAlt", "answer", words.of("no")));
    }

    private String text(Map<?, String> both) {
        return RichText.escaped(Objects.requireNonNull(both.get(words.language())));
    }

    private String line(List<String> styles, String text, Refused otherwise) {
        return styles.stream()
                .filter(style -> fit.oneLine(style, text, LABEL_WIDTH))
                .findFirst()
                .orElseThrow(() -> new DoesNotFit(otherwise));
    }

    private String shownStyle(String shown, String code) {
        return List.of("shown-1", "shown-2").stream()
                .filter(style -> fit.height(style, shown, SHOWN_WIDTH) <= SHOWN_HEIGHT)
                .findFirst()
                .orElseThrow(
                        () -> new DoesNotFit(new Refused(Text.USE_SHOWN_NAME, code, SHOWN_LIMIT)));
    }
}

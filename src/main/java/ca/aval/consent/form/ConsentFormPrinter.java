package ca.aval.consent.form;

import ca.aval.consent.form.PrintedPage.PrintedRow;
import ca.aval.platform.document.Drawing;
import ca.aval.platform.document.Filling;
import ca.aval.platform.document.FormGeometry;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.document.Template;
import ca.aval.platform.document.TextFit;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints composed forms, one or a whole batch, and says where their boxes lie. */
public final class ConsentFormPrinter {
    static final Template FORM = new Template(ConsentFormPrinter.class, "consent-form");

    private final JasperPrinter printer;
    private final Texts texts = Texts.of(ConsentFormPrinter.class, "printing");
    private final Texts coverTexts = Texts.of(ConsentFormPrinter.class, "cover");
    private final TextFit coverFit = new TextFit(CoverPage.TEMPLATE);
    private final Drawing box = FormMarks.box();
    private final Drawing mark = FormMarks.bullsEye();
    private final Drawing example = FormMarks.example();

    public ConsentFormPrinter(JasperPrinter printer) {
        this.printer = printer;
    }

    /**
     * Prints the forms into one PDF, in the order given, each in its own language.
     *
     * @param cover comes first, if there is one
     * @param titleLanguage the language in which the PDF as a whole is titled
     * @param progress counts forms
     * @return empty when the person cancelled
     */
    public Optional<byte[]> print(
            List<ConsentSheet> sheets,
            Optional<BatchCoverSheet> cover,
            Language titleLanguage,
            Progress progress) {
        List<Filling> fillings = new ArrayList<>();
        cover.ifPresent(c -> fillings.add(new CoverPage(c, coverTexts, coverFit).filling()));
        if (!sheets.isEmpty()) {
            fillings.add(new Filling(FORM, pages(sheets)));
        }
        return printer.print(
                fillings,
                title(sheets, cover, titleLanguage),
                titleLanguage,
                counting(progress, sheets.size()));
    }

    /** The pages of one form, to be printed among other papers. */
    public Filling filling(ConsentSheet sheet) {
        return new Filling(FORM, pages(List.of(sheet)));
    }

    /** Where the boxes, signatures, codes and marks of that form lie; the same for all alike. */
    public FormGeometry geometry(ConsentSheet sheet) {
        return printer.geometry(new Filling(FORM, pages(List.of(sheet))), sheet.form());
    }

    /** Whether every text of that form has its place, those of fixed places too. */
    public boolean holds(ConsentSheet sheet) {
        return printer.holds(new Filling(FORM, pages(List.of(sheet))));
    }

    private List<PrintedPage> pages(List<ConsentSheet> sheets) {
        Map<String, byte[]> logos = new HashMap<>();
        List<PrintedPage> pages = new ArrayList<>();
        for (ConsentSheet sheet : sheets) {
            byte[] logo = logo(sheet.logo(), logos);
            for (SheetPage page : sheet.pages()) {
                pages.add(
                        new PrintedPage(
                                sheet,
                                page,
                                rows(sheet, page),
                                logo,
                                mark,
                                example,
                                FormMarks.code(page.payload(), 0.5),
                                FormMarks.code(page.payload(), 0)));
            }
        }
        return pages;
    }

    private List<PrintedRow> rows(ConsentSheet sheet, SheetPage page) {
        List<PrintedRow> rows = new ArrayList<>();
        page.rows().forEach(row -> rows.add(PrintedRow.of(row, sheet, box)));
        if (page.layout() == SheetLayout.ANSWERS || page.layout() == SheetLayout.CLOSING) {
            rows.add(PrintedRow.note(sheet.words().getOrDefault("household", ""), box));
        }
        return rows;
    }

    private static byte @Nullable [] logo(@Nullable String base64, Map<String, byte[]> known) {
        return base64 == null ? null : known.computeIfAbsent(base64, Base64.getDecoder()::decode);
    }

    private String title(
            List<ConsentSheet> sheets, Optional<BatchCoverSheet> cover, Language language) {
        if (cover.isPresent()) {
            return texts.in(language, "title.batch", cover.get().number());
        }
        return sheets.size() == 1
                ? texts.in(language, "title.one", sheets.getFirst().number())
                : texts.in(language, "title.many");
    }

    private static Progress counting(Progress forms, int total) {
        return new Progress() {
            @Override
            public void done(int count, int of) {
                forms.done(of == 0 ? total : (int) ((long) count * total / of), total);
            }

            @Override
            public boolean cancelled() {
                return forms.cancelled();
            }
        };
    }
}

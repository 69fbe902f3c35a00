package ca.aval.consent.form;

import ca.aval.consent.form.ConsentSheet.Fact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** All that a reader must find on a page of a form. */
final class Wording {
    private final List<String> texts = new ArrayList<>();

    private Wording() {}

    static List<String> of(ConsentSheet sheet, SheetPage page) {
        Wording wording = new Wording();
        wording.add(sheet, page);
        return wording.texts;
    }

    private void add(ConsentSheet sheet, SheetPage page) {
        texts.addAll(List.of(page.kicker(), page.title(), page.continued(), page.pageLabel()));
        texts.add(sheet.shortCode());
        blocks(sheet.letterhead());
        blocks(sheet.footer());
        blocks(page.left());
        blocks(page.right());
        blocks(page.rights());
        if (page.layout() != SheetLayout.CLOSING) {
            fact(sheet.identity().first());
            fact(sheet.identity().second());
            fact(sheet.identity().third());
            fact(sheet.identity().fourth());
        }
        for (SheetRow row : page.rows()) {
            texts.addAll(List.of(row.number(), row.label(), row.detail(), row.shown()));
        }
        if (page.layout() == SheetLayout.ANSWERS || page.layout() == SheetLayout.CLOSING) {
            signatures(sheet);
        }
    }

    private void signatures(ConsentSheet sheet) {
        ConsentSheet.Signatures signatures = sheet.signatures();
        texts.addAll(List.of(signatures.heading(), signatures.intro()));
        blocks(signatures.first().lines());
        blocks(signatures.second().lines());
        texts.addAll(List.of(signatures.first().signature(), signatures.second().signature()));
        texts.addAll(
                List.of(signatures.first().line(), sheet.words().getOrDefault("household", "?")));
        texts.add(sheet.words().getOrDefault("officeReceipt", "?"));
    }

    private void fact(@Nullable Fact fact) {
        if (fact != null) {
            texts.addAll(List.of(fact.label(), fact.value()));
        }
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> texts.add(block.text()));
    }
}

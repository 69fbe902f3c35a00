package ca.aval.consent.form;

import ca.aval.platform.document.RichText;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The words of a printed PDF, whatever the lines they were broken into. */
public final class PrintedText {
    private final List<String> pages = new ArrayList<>();

    public PrintedText(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(joined(stripper.getText(document)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return pages.toString();
    }

    int pages() {
        return pages.size();
    }

    public boolean has(String text) {
        return pages.stream().anyMatch(page -> page.contains(joined(RichText.plain(text))));
    }

    /** Whether that page, counted from 1, holds that text whole. */
    boolean has(int page, String text) {
        return pages.get(page - 1).contains(joined(RichText.plain(text)));
    }

    private static String joined(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}

package ca.aval.consent.ui.photo;

import ca.aval.platform.document.PdfPages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/** The pages of a PDF as PNG images. */
final class PageImages {
    private static final int DPI = 110;

    private PageImages() {}

    static List<byte[]> of(byte[] pdf) throws IOException {
        List<byte[]> images = new ArrayList<>();
        try (PdfPages pages = PdfPages.of(pdf)) {
            for (int i = 0; i < pages.count(); i++) {
                ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 18);
                ImageIO.write(pages.image(i, DPI), "png", png);
                images.add(png.toByteArray());
            }
        }
        return images;
    }
}

package ca.aval.consent.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.document.FormGeometry;
import ca.aval.platform.document.FormGeometry.Place;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.PdfPages;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.SigningRule;
import ca.aval.scan.FormCode;
import ca.aval.school.School;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** What the geometry says is where the ink is. */
class FormGeometryOnPaperTest {
    /** Eight pixels to the point. */
    private static final int DPI = 576;

    private static final double SCALE = DPI / 72.0;
    private static final double TOLERANCE = 0.3;

    private final ConsentFormPrinter printer = new ConsentFormPrinter(new JasperPrinter());
    private final School pins = Specimens.grandsPins();

    private static Place place(FormGeometry.Page page, String key) {
        return page.place(key).orElseThrow();
    }

    private ConsentSheet sheet(int uses, SigningRule rule) {
        var all = Specimens.eighteen(pins);
        return Specimens.sheet(
                Specimens.order(
                        pins, Specimens.noah(), all.subList(0, uses), Language.FRENCH, rule),
                Specimens.logo());
    }

    private byte[] print(ConsentSheet sheet) {
        return printer.print(List.of(sheet), Optional.empty(), Language.FRENCH, Progress.NONE)
                .orElseThrow();
    }

    @Test
    void placesEveryBoxAsTheGridSays() {
        FormGeometry.Page page = printer.geometry(sheet(9, SigningRule.GUARDIAN)).pages().get(1);
        assertEquals(9 * 2 + 2 + 2 + 4, page.places().size());
        Place firstYes = place(page, "box:CLASS_SPACE:yes");
        assertEquals(488 - 14.17 / 2, firstYes.x(), 0.01);
        assertEquals(206 + 16 - 14.17 / 2, firstYes.y(), 0.01);
        assertEquals(14.17, firstYes.width(), 0.01);
        assertEquals(560 - 14.17 / 2, place(page, "box:AWARD_LIST:no").x(), 0.01);
        assertEquals(new Place(268, 546, 196, 46), place(page, "sig:guardian"));
        assertEquals(new Place(268, 644, 196, 28), place(page, "sig:pupil"));
        assertEquals(new Place(502.5, 35, 42.5, 42.5), place(page, "code:1"));
        assertEquals(new Place(94, 698, 42.5, 42.5), place(page, "code:2"));
        assertEquals(new Place(560, 741, 16, 16), place(page, "fid:4"));
    }

    @Test
    void movesNothingWhenFewerLinesAreAsked() {
        var one = printer.geometry(sheet(1, SigningRule.PUPIL)).pages().get(1).places();
        var nine =
                printer.geometry(sheet(9, SigningRule.PUPIL_AND_GUARDIAN)).pages().get(1).places();
        one.forEach((key, place) -> assertEquals(place, nine.get(key), key));
        assertEquals(new Place(59, 612, 158, 36), one.get("sig:pupil"));
        assertEquals(new Place(325, 612, 158, 36), one.get("sig:guardian"));
    }

    @Test
    void findsTheInkOfEveryBox() {
        for (int uses : new int[] {9, 18}) {
            ConsentSheet sheet = sheet(uses, SigningRule.GUARDIAN);
            FormGeometry geometry = printer.geometry(sheet);
            try (PdfPages pages = PdfPages.of(print(sheet))) {
                for (FormGeometry.Page page : geometry.pages()) {
                    BufferedImage image = pages.image(page.number() - 1, DPI);
                    page.places()
                            .forEach(
                                    (key, place) -> {
                                        if (key.startsWith("box:")) {
                                            assertBox(image, key, place);
                                        }
                                    });
                }
            }
        }
    }

    @Test
    void readsItsCodesOnAScan() throws Exception {
        ConsentSheet sheet = sheet(18, SigningRule.GUARDIAN);
        FormGeometry geometry = printer.geometry(sheet);
        try (PdfPages pages = PdfPages.of(print(sheet))) {
            for (FormGeometry.Page page : geometry.pages()) {
                BufferedImage image = pages.image(page.number() - 1, 200);
                for (String key : List.of("code:1", "code:2")) {
                    String read = decoded(image, place(page, key), 200 / 72.0);
                    assertEquals(sheet.pages().get(page.number() - 1).payload(), read);
                    assertTrue(
                            FormCode.parse(read, Specimens.KEY)
                                            instanceof FormCode.Reading.Genuine(FormCode code)
                                    && code.page() == page.number());
                }
            }
        }
    }

    @Test
    void keepsItsGeometryAsText() {
        FormGeometry geometry = printer.geometry(sheet(18, SigningRule.PUPIL));
        assertEquals("L06/4.1", geometry.form());
        assertEquals(geometry, FormGeometry.ofJson(geometry.json()));
        assertEquals(64, geometry.sha256().length());
        assertEquals(geometry.sha256(), FormGeometry.ofJson(geometry.json()).sha256());
    }

    private static void assertBox(BufferedImage image, String key, Place place) {
        int middleX = pixel(place.x() + place.width() / 2);
        int middleY = pixel(place.y() + place.height() / 2);
        int reach = pixel(place.width() / 2 + 2);
        int left = middleX;
        int right = middleX;
        int top = middleY;
        int bottom = middleY;
        for (int d = 0; d < reach; d++) {
            left = dark(image, middleX - d, middleY) ? middleX - d : left;
            right = dark(image, middleX + d, middleY) ? middleX + d : right;
            top = dark(image, middleX, middleY - d) ? middleY - d : top;
            bottom = dark(image, middleX, middleY + d) ? middleY + d : bottom;
        }
        assertEquals(place.x(), left / SCALE, TOLERANCE, key);
        assertEquals(place.x() + place.width(), (right + 1) / SCALE, TOLERANCE, key);
        assertEquals(place.y(), top / SCALE, TOLERANCE, key);
        assertEquals(place.y() + place.height(), (bottom + 1) / SCALE, TOLERANCE, key);
        assertTrue(!dark(image, middleX, middleY), key + " is empty");
    }

    private static int pixel(double points) {
        return (int) Math.round(points * SCALE);
    }

    private static boolean dark(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFF) < 128;
    }

    private static String decoded(BufferedImage image, Place place, double scale) throws Exception {
        double quiet = 6.8;
        int x = (int) ((place.x() - quiet) * scale);
        int y = (int) ((place.y() - quiet) * scale);
        int side = (int) ((place.width() + 2 * quiet) * scale);
        int[] pixels = image.getRGB(x, y, side, side, null, 0, side);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }
}

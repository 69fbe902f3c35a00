package ca.aval.platform.document;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JasperPrint;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the elements with a key on filled pages. */
final class GeometryReader {
    private final Map<String, FormGeometry.Place> places = new TreeMap<>();

    private GeometryReader() {}

    static FormGeometry of(String form, JasperPrint filled) {
        List<FormGeometry.Page> pages = new ArrayList<>();
        for (var page : filled.getPages()) {
            GeometryReader reader = new GeometryReader();
            page.getElements().forEach(e -> reader.read(e, 0, 0));
            pages.add(
                    new FormGeometry.Page(
                            pages.size() + 1,
                            filled.getPageWidth(),
                            filled.getPageHeight(),
                            reader.places));
        }
        return new FormGeometry(form, pages);
    }

    private void read(JRPrintElement element, int left, int top) {
        int x = left + element.getX();
        int y = top + element.getY();
        String key = Tag.of(element, Tag.KEY);
        if (key != null) {
            Rectangle2D ink = ink(element);
            places.put(
                    key,
                    new FormGeometry.Place(
                            rounded(x + ink.getX()),
                            rounded(y + ink.getY()),
                            rounded(ink.getWidth()),
                            rounded(ink.getHeight())));
        }
        if (element instanceof JRPrintFrame frame) {
            frame.getElements().forEach(e -> read(e, x, y));
        }
    }

    private static Rectangle2D ink(JRPrintElement element) {
        return element instanceof JRPrintImage image
                        && image.getRenderer() instanceof DrawingRenderer renderer
                ? renderer.drawing().ink()
                : new Rectangle2D.Double(0, 0, element.getWidth(), element.getHeight());
    }

    private static double rounded(double length) {
        return Math.round(length * 1000) / 1000.0;
    }
}

package ca.aval.platform.document;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JasperPrint;

import java.util.List;

/** Puts the addresses of filled pages where the printer of this computer needs them. */
final class WindowAddress {
    private WindowAddress() {}

    static void place(JasperPrint filled, AddressBlock address) {
        if (address.right() != 0 || address.down() != 0) {
            filled.getPages().forEach(page -> place(page.getElements(), address));
        }
    }

    private static void place(List<JRPrintElement> elements, AddressBlock address) {
        for (JRPrintElement element : elements) {
            if (Tag.of(element, Tag.WINDOW) != null) {
                element.setX(element.getX() + address.right());
                element.setY(element.getY() + address.down());
            } else if (element instanceof JRPrintFrame frame) {
                place(frame.getElements(), address);
            }
        }
    }
}

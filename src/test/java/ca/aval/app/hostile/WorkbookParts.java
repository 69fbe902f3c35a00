package ca.aval.app.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** The parts of which a workbook is zipped, written out one by one. */
final class WorkbookParts {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    static final String MAIN =
            " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private WorkbookParts() {}

    /** A workbook that opens everywhere: one sheet, its headers as shared strings. */
    static Map<String, String> of(Random chance) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                XML
                        + "<Types"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                        + " PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
                        + " PartName=\"/xl/worksheets/sheet1.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override"
                        + " PartName=\"/xl/sharedStrings.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>");
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml", ""));
        parts.put(
                "xl/workbook.xml",
                XML
                        + "<workbook"
                        + MAIN
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet"
                        + " name=\"Liste\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "<Relationship Id=\"rId2\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\""
                            + " Target=\"sharedStrings.xml\"/>"));
        String[] heads = GoodFiles.HEADER.split(";", -1);
        StringBuilder strings = new StringBuilder(XML).append("<sst").append(MAIN).append('>');
        StringBuilder rows =
                new StringBuilder(XML)
                        .append("<worksheet")
                        .append(MAIN)
                        .append("><sheetData><row r=\"1\">");
        for (int i = 0; i < heads.length; i++) {
            strings.append("<si><t>").append(heads[i]).append("</t></si>");
            rows.append("<c r=\"")
                    .append((char) ('A' + i))
                    .append("1\" t=\"s\"><v>")
                    .append(i)
                    .append("</v></c>");
        }
        rows.append("</row>");
        for (int row = 2; row < 3 + chance.nextInt(12); row++) {
            rows.append("<row r=\"").append(row).append("\">");
            String[] cells = GoodFiles.row(chance).split(";", -1);
            for (int i = 0; i < cells.length; i++) {
                rows.append("<c r=\"")
                        .append((char) ('A' + i))
                        .append(row)
                        .append("\" t=\"inlineStr\"><is><t>")
                        .append(cells[i])
                        .append("</t></is></c>");
            }
            rows.append("</row>");
        }
        parts.put(STRINGS, strings.append("</sst>").toString());
        parts.put(SHEET, rows.append("</sheetData></worksheet>").toString());
        return parts;
    }

    private static String relations(String type, String target, String more) {
        return XML
                + "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"rId1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type
                + "\" Target=\""
                + target
                + "\"/>"
                + more
                + "</Relationships>";
    }
}

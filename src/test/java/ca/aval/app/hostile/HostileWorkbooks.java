package ca.aval.app.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Workbooks written by hand, so that every part of them can lie. */
final class HostileWorkbooks {
    private static final String XLSX = ".xlsx";
    private static final String BOMB =
            WorkbookParts.XML
                    + "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
                    + " \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
                    + " \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d"
                    + " \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e"
                    + " \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f"
                    + " \"&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g"
                    + " \"&f;&f;&f;&f;&f;&f;&f;&f;\"><!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;\">]>";

    private HostileWorkbooks() {}

    static List<Kind> all() {
        List<Kind> kinds = new ArrayList<>();
        kinds.add(changed("good-workbook", (parts, chance) -> {}));
        kinds.add(
                sheet(
                        "bomb",
                        text ->
                                BOMB
                                        + text.replace(WorkbookParts.XML, "")
                                                .replace("Maëlle", "&h;")));
        kinds.add(
                strings(
                        "bomb-strings",
                        text -> BOMB + text.replace(WorkbookParts.XML, "").replace("Nom", "&h;")));
        kinds.add(
                sheet(
                        "outside",
                        text ->
                                entity("SYSTEM \"file:///etc/passwd\"")
                                        + text.replace(WorkbookParts.XML, "")
                                                .replace("Maëlle", "&x;")));
        kinds.add(
                sheet(
                        "outside-web",
                        text ->
                                entity("SYSTEM \"http://127.0.0.1:9/x\"")
                                        + text.replace(WorkbookParts.XML, "")
                                                .replace("Maëlle", "&x;")));
        kinds.add(
                sheet(
                        "outside-dtd",
                        text ->
                                WorkbookParts.XML
                                        + "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1:9/x.dtd\">"
                                        + text.replace(WorkbookParts.XML, "")));
        kinds.add(
                sheet(
                        "parameter-entity",
                        text ->
                                WorkbookParts.XML
                                        + "<!DOCTYPE x [<!ENTITY % p SYSTEM"
                                        + " \"file:///etc/passwd\">%p;]>"
                                        + text.replace(WorkbookParts.XML, "")));
        kinds.add(sheet("far-cell", text -> text.replace("r=\"A2\"", "r=\"ZZZZZZ2\"")));
        kinds.add(sheet("far-cells", text -> text.replaceAll("r=\"A(\\d)\"", "r=\"XFD$1\"")));
        kinds.add(
                sheet(
                        "odd-references",
                        text -> text.replaceAll("r=\"([A-C])(\\d)\"", "r=\"$2$1\"")));
        kinds.add(sheet("no-references", text -> text.replaceAll(" r=\"[A-Z]+\\d+\"", "")));
        kinds.add(sheet("backwards", text -> text.replaceAll("r=\"C(\\d+)\"", "r=\"A$1\"")));
        kinds.add(
                sheet(
                        "row-numbers",
                        text -> text.replaceAll("<row r=\"\\d+\"", "<row r=\"99999999999\"")));
        kinds.add(
                sheet(
                        "negative-rows",
                        text -> text.replaceAll("<row r=\"\\d+\"", "<row r=\"-7\"")));
        kinds.add(
                sheet(
                        "no-such-string",
                        text ->
                                text.replaceAll(
                                        "<c ([^>]*) t=\"inlineStr\"><is><t>[^<]*</t></is>",
                                        "<c $1 t=\"s\"><v>999999</v>")));
        kinds.add(sheet("types", text -> text.replace("t=\"inlineStr\"", "t=\"zz\"")));
        kinds.add(
                sheet(
                        "numbers",
                        text ->
                                text.replaceAll("<is><t>[^<]*</t></is>", "<v>1E308</v>")
                                        .replace("t=\"inlineStr\"", "t=\"n\"")));
        kinds.add(
                sheet(
                        "no-numbers",
                        text ->
                                text.replaceAll("<is><t>[^<]*</t></is>", "<v>1E99999999</v>")
                                        .replace("t=\"inlineStr\"", "")));
        kinds.add(
                sheet(
                        "formulas",
                        text ->
                                text.replace(
                                                "<is><t>Maëlle</t></is>",
                                                "<f>HYPERLINK(\"http://x\")</f><v>=1+1</v>")
                                        .replace("t=\"inlineStr\"", "t=\"str\"")));
        kinds.add(sheet("huge-cell", text -> text.replaceFirst("Maëlle", "x".repeat(10 << 20))));
        kinds.add(sheet("long-cell", text -> text.replace("Maëlle", "x".repeat(9_000))));
        kinds.add(sheet("control", text -> text.replace("Maëlle", "&#0;&#xD800;&#xFFFF;")));
        kinds.add(
                sheet("escaped-control", text -> text.replace("Maëlle", "_x0000__x000D__xD800_")));
        kinds.add(sheet("wide-letters", text -> text.replace("UTF-8", "UTF-16")));
        kinds.add(sheet("unclosed", text -> text.replace("</sheetData>", "")));
        kinds.add(
                sheet(
                        "deep",
                        text -> text.replace("<sheetData>", "<x>".repeat(90_000) + "<sheetData>")));
        kinds.add(sheet("empty-part", text -> ""));
        kinds.add(
                sheet(
                        "many-rows",
                        text ->
                                text.replace(
                                        "</sheetData>",
                                        "<row><c><v>1</v></c></row>".repeat(100_000)
                                                + "</sheetData>")));
        kinds.add(
                sheet(
                        "empty-rows",
                        text ->
                                text.replace(
                                        "</sheetData>",
                                        "<row/>".repeat(200_000) + "</sheetData>")));
        kinds.add(
                sheet(
                        "wide-row",
                        text ->
                                text.replace(
                                        "</sheetData>",
                                        "<row>"
                                                + "<c><v>1</v></c>".repeat(90_000)
                                                + "</row></sheetData>")));
        kinds.add(
                sheet(
                        "padded",
                        text ->
                                text.replace(
                                        "</sheetData>",
                                        "<row>"
                                                + "<c><v>1</v></c>".repeat(499)
                                                + "</row>"
                                                + "<row><c><v>1</v></c></row>".repeat(45_000)
                                                + "</sheetData>")));
        kinds.add(changed("many-sheets", HostileWorkbooks::manySheets));
        kinds.add(
                strings(
                        "many-strings",
                        text ->
                                text.replace(
                                        "</sst>", "<si><t>a</t></si>".repeat(600_000) + "</sst>")));
        kinds.add(
                changed(
                        "styles",
                        (parts, c) ->
                                parts.put(
                                        "xl/styles.xml",
                                        WorkbookParts.XML
                                                + "<styleSheet"
                                                + WorkbookParts.MAIN
                                                + "><numFmts count=\"1\"><numFmt numFmtId=\"x\""
                                                + " formatCode=\""
                                                + "0".repeat(9_000)
                                                + "\"/></numFmts></styleSheet>")));
        kinds.add(
                changed("no-relations", (parts, c) -> parts.remove("xl/_rels/workbook.xml.rels")));
        kinds.add(changed("no-sheet", (parts, c) -> parts.remove(WorkbookParts.SHEET)));
        kinds.add(
                changed(
                        "relation-out",
                        (parts, c) ->
                                parts.computeIfPresent(
                                        "xl/_rels/workbook.xml.rels",
                                        (n, t) ->
                                                t.replace(
                                                        "worksheets/sheet1.xml",
                                                        "../../../../etc/passwd"))));
        kinds.add(
                changed(
                        "relation-web",
                        (parts, c) ->
                                parts.computeIfPresent(
                                        "xl/_rels/workbook.xml.rels",
                                        (n, t) ->
                                                t.replace(
                                                        "worksheets/sheet1.xml",
                                                        "http://127.0.0.1:9/x"))));
        kinds.add(changed("macros", (parts, c) -> parts.put("xl/vbaProject.bin", "x")));
        kinds.add(
                changed(
                        "bomb-beside",
                        (parts, c) -> parts.put("xl/media/image1.png", "0".repeat(16 << 20))));
        kinds.add(changed("path", (parts, c) -> parts.put("../../evil.sh", "x")));
        kinds.add(
                new Kind(
                        "word",
                        XLSX,
                        c ->
                                GoodFiles.zip(
                                        Map.of(
                                                "[Content_Types].xml",
                                                WorkbookParts.XML,
                                                "word/document.xml",
                                                WorkbookParts.XML))));
        return kinds;
    }

    private static String entity(String said) {
        return WorkbookParts.XML + "<!DOCTYPE x [<!ENTITY x " + said + ">]>";
    }

    private static Kind sheet(String name, UnaryOperator<String> change) {
        return changed(
                name,
                (parts, chance) ->
                        parts.computeIfPresent(WorkbookParts.SHEET, (n, t) -> change.apply(t)));
    }

    private static Kind strings(String name, UnaryOperator<String> change) {
        return changed(
                name,
                (parts, chance) ->
                        parts.computeIfPresent(WorkbookParts.STRINGS, (n, t) -> change.apply(t)));
    }

    private static Kind changed(String name, BiConsumer<Map<String, String>, Random> change) {
        return new Kind(
                "xlsx-" + name,
                XLSX,
                chance -> {
                    Map<String, String> parts = WorkbookParts.of(chance);
                    change.accept(parts, chance);
                    return GoodFiles.zip(parts);
                });
    }

    private static void manySheets(Map<String, String> parts, Random chance) {
        StringBuilder sheets = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            sheets.append("<sheet name=\"s")
                    .append(i)
                    .append("\" sheetId=\"")
                    .append(i + 2)
                    .append("\" r:id=\"rId1\"/>");
        }
        parts.computeIfPresent(
                "xl/workbook.xml", (n, t) -> t.replace("</sheets>", sheets + "</sheets>"));
    }
}

package ca.aval.app.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Class lists as text that went wrong, or were made to. */
final class HostileTables {
    private static final String CSV = ".csv";
    private static final String[] FORMULAS = {
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00A0=1", "=cmd|' /C calc'!A0"
    };
    private static final String[] SIGNS = {
        "\u0000",
        "\u0001",
        "\u0007",
        "\u001B[31m",
        "\u007F",
        "\u0085",
        "\u202Eeno",
        "\u2066a\u2069",
        "\u200F",
        "\uFEFF",
        "\uFFFE",
        "\uFFFD",
        "\uD83D\uDE00",
        "e\u0301\u0301\u0301",
        "\u2028",
        "\uE000",
        "<b>",
        "&amp;",
        "${7*7}",
        "'; DROP TABLE PUPIL; --",
        "../../x",
        "%n%s",
        "{0}",
        "''"
    };
    private static final String[] DATES = {
        "2016-02-30", "2016-13-01", "0000-00-00", "9999-12-31", "1900-01-01", "2099-12-31",
        "-2016-01-01", "2016-01-01T00:00", "42726", "01/02/2016", "２０１６-０１-０１", "2016-1-1",
        "+292278994-08-17", "20160229", "20150229", "99999999999999999999"
    };

    private HostileTables() {}

    static List<Kind> all() {
        List<Kind> kinds = new ArrayList<>();
        kinds.add(new Kind("good", CSV, GoodFiles::csv));
        kinds.add(new Kind("good-staff", CSV, GoodFiles::staff));
        kinds.add(cells("formulas", FORMULAS));
        kinds.add(cells("signs", SIGNS));
        kinds.add(cells("quotes", "\"", "\"\"", "\"a", "a\"b", "\"a\"b", "\"\n\n", "'"));
        kinds.add(cells("separators", ";", ";;;", ",", "\t", "|", "\n", "\r", "\r\n"));
        kinds.add(cells("lengths", "x".repeat(199), "x".repeat(201), "é".repeat(10_001), ""));
        kinds.add(cells("long", " ".repeat(9_999) + "x", "-".repeat(9_999), "a'".repeat(4_900)));
        kinds.add(
                cells(
                        "marks",
                        "e" + "\u0301".repeat(9_000),
                        "\u1100".repeat(300),
                        "ﷺ".repeat(190)));
        kinds.add(dates());
        kinds.addAll(encodings());
        kinds.addAll(sizes());
        kinds.add(headers());
        kinds.add(
                new Kind(
                        "soup",
                        CSV,
                        chance -> {
                            byte[] soup = new byte[chance.nextInt(5_000)];
                            chance.nextBytes(soup);
                            return soup;
                        }));
        kinds.add(
                new Kind(
                        "grammar",
                        CSV,
                        chance -> {
                            String letters = "a;,\t\"\n\r =é\u0000|'0";
                            StringBuilder text = new StringBuilder(GoodFiles.list(chance, 2));
                            for (int i = 0; i < chance.nextInt(2_000); i++) {
                                text.append(letters.charAt(chance.nextInt(letters.length())));
                            }
                            return GoodFiles.utf8(text.toString());
                        }));
        return kinds;
    }

    /** Good rows of which some cells say that instead. */
    private static Kind cells(String name, String... poison) {
        return new Kind(
                name,
                CSV,
                chance -> {
                    StringBuilder text = new StringBuilder(GoodFiles.HEADER).append('\n');
                    for (int row = 0; row < 10; row++) {
                        String[] cells = GoodFiles.row(chance).split(";", -1);
                        for (int i = 0; i < chance.nextInt(4); i++) {
                            int at = chance.nextInt(cells.length);
                            String put = poison[chance.nextInt(poison.length)];
                            cells[at] = chance.nextBoolean() ? put : put + cells[at];
                        }
                        text.append(String.join(";", cells)).append('\n');
                    }
                    return GoodFiles.utf8(text.toString());
                });
    }

    private static Kind dates() {
        return new Kind(
                "dates",
                CSV,
                chance -> {
                    StringBuilder text = new StringBuilder(GoodFiles.HEADER).append('\n');
                    for (String date : DATES) {
                        String[] cells = GoodFiles.row(chance).split(";", -1);
                        cells[3] = date;
                        text.append(String.join(";", cells)).append('\n');
                    }
                    return GoodFiles.utf8(text.toString());
                });
    }

    private static Kind headers() {
        return new Kind(
                "headers",
                CSV,
                chance -> {
                    List<String> heads =
                            new ArrayList<>(Arrays.asList(GoodFiles.HEADER.split(";", -1)));
                    for (int i = 0; i < 1 + chance.nextInt(4); i++) {
                        int at = chance.nextInt(heads.size());
                        switch (chance.nextInt(5)) {
                            case 0 -> heads.remove(at);
                            case 1 -> heads.add(heads.get(at));
                            case 2 -> heads.set(at, SIGNS[chance.nextInt(SIGNS.length)]);
                            case 3 -> heads.set(at, "Téléphone du répondant " + chance.nextInt());
                            default -> heads.set(at, "x".repeat(chance.nextInt(9_000)));
                        }
                    }
                    return GoodFiles.utf8(String.join(";", heads) + "\n" + GoodFiles.row(chance));
                });
    }

    private static List<Kind> encodings() {
        return List.of(
                encoded("latin-1", "", Charset.forName("windows-1252")),
                encoded("utf-8-mark", "\uFEFF", StandardCharsets.UTF_8),
                encoded("two-marks", "\uFEFF\uFEFF", StandardCharsets.UTF_8),
                encoded("utf-16", "\uFEFF", StandardCharsets.UTF_16LE),
                encoded("utf-16-be", "\uFEFF", StandardCharsets.UTF_16BE),
                encoded("utf-16-unmarked", "", StandardCharsets.UTF_16LE),
                encoded("utf-32", "\uFEFF", Charset.forName("UTF-32LE")),
                new Kind("lone-surrogate-16", CSV, HostileTables::loneSurrogate),
                new Kind("wrong-mark", CSV, chance -> marked(GoodFiles.csv(chance), 0xFE, 0xFF)),
                new Kind(
                        "lone-surrogate-8",
                        CSV,
                        chance ->
                                replaced(
                                        GoodFiles.csv(chance),
                                        "Mère",
                                        0xED,
                                        0xA0,
                                        0x80,
                                        0x41,
                                        0x42)),
                new Kind(
                        "mixed",
                        CSV,
                        chance ->
                                joined(
                                        GoodFiles.csv(chance),
                                        GoodFiles.row(chance)
                                                .getBytes(Charset.forName("windows-1252")))),
                new Kind(
                        "half-letter",
                        CSV,
                        chance -> joined(GoodFiles.csv(chance), new byte[] {(byte) 0xC3})));
    }

    private static byte[] loneSurrogate(Random chance) {
        byte[] wide = ("\uFEFF" + GoodFiles.list(chance, 5)).getBytes(StandardCharsets.UTF_16LE);
        int at = 2 * (GoodFiles.HEADER.length() + 10 + chance.nextInt(60));
        wide[at] = 0;
        wide[at + 1] = (byte) (chance.nextBoolean() ? 0xD8 : 0xDC);
        return wide;
    }

    private static List<Kind> sizes() {
        return List.of(
                Kind.fixed("empty", CSV, new byte[0]),
                Kind.fixed("one-byte", CSV, new byte[] {'x'}),
                Kind.fixed("nothing-but-zeros", CSV, new byte[4_096]),
                lines("blank", chance -> "\n".repeat(chance.nextInt(90_000))),
                lines("huge-cell", chance -> "\"" + "x".repeat(10 << 20) + "\""),
                lines("one-line", chance -> "x".repeat(12 << 20)),
                lines("million-columns", chance -> ";".repeat(1_000_000)),
                lines("open-quote", chance -> "\"" + GoodFiles.list(chance, 2_000)),
                lines("many-rows", chance -> "1;Roy;Ian;2016-12-22;2;21\n".repeat(100_000)),
                lines("wide-rows", chance -> (";".repeat(400) + "\n").repeat(20_000)),
                lines("same-row", chance -> (GoodFiles.row(chance) + "\n").repeat(400)),
                lines("big", chance -> GoodFiles.list(chance, 300)));
    }

    private static Kind lines(String name, Function<Random, String> below) {
        return new Kind(
                name,
                CSV,
                chance ->
                        GoodFiles.utf8(
                                GoodFiles.HEADER
                                        + "\n"
                                        + GoodFiles.row(chance)
                                        + "\n"
                                        + below.apply(chance)));
    }

    private static Kind encoded(String name, String mark, Charset charset) {
        return new Kind(name, CSV, chance -> (mark + GoodFiles.list(chance, 5)).getBytes(charset));
    }

    private static byte[] marked(byte[] bytes, int... mark) {
        byte[] begin = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            begin[i] = (byte) mark[i];
        }
        return joined(begin, bytes);
    }

    /** Those bytes in the place of the first occurrence of the text, which is as long. */
    private static byte[] replaced(byte[] bytes, String text, int... with) {
        byte[] out = bytes.clone();
        int at =
                new String(bytes, StandardCharsets.ISO_8859_1)
                        .indexOf(new String(GoodFiles.utf8(text), StandardCharsets.ISO_8859_1));
        for (int i = 0; i < with.length; i++) {
            out[at + i] = (byte) with[i];
        }
        return out;
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}

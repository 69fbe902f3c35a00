package ca.aval.app.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** OneRoster archives that hide something. */
final class HostileZips {
    private static final String ZIP = ".zip";
    private static final String[] PATHS = {
        "../users.csv",
        "a/../../users.csv",
        "/etc/passwd",
        "C:\\x.csv",
        "C:/x.csv",
        "..\\x.csv",
        "\\\\server\\x.csv",
        "a//b.csv",
        "./users.csv",
        "users.csv\u0000.exe",
        "CON",
        "nul.csv",
        "x".repeat(5_000),
        " ",
        "users.csv ",
        "\u202Evsc.sresu",
        "é".repeat(300),
        "a/".repeat(900)
    };

    private HostileZips() {}

    static List<Kind> all() {
        List<Kind> kinds = new ArrayList<>();
        kinds.add(new Kind("good-roster", ZIP, c -> GoodFiles.zip(GoodFiles.oneRoster(c))));
        kinds.add(changed("paths", (f, c) -> f.put(PATHS[c.nextInt(PATHS.length)], "x")));
        kinds.add(changed("missing", (f, c) -> f.remove(one(f, c))));
        kinds.add(changed("emptied", (f, c) -> f.put(one(f, c), "")));
        kinds.add(changed("blank-table", (f, c) -> f.put(one(f, c), "\n\n\n")));
        kinds.add(
                changed("cut-table", (f, c) -> f.computeIfPresent(one(f, c), (n, t) -> cut(t, c))));
        kinds.add(changed("bomb-inside", (f, c) -> f.put("bomb.csv", "0".repeat(12 << 20))));
        kinds.add(
                changed(
                        "no-id",
                        (f, c) -> f.computeIfPresent("users.csv", (n, t) -> t.replace("u0", ""))));
        kinds.add(
                changed(
                        "same-id",
                        (f, c) ->
                                f.computeIfPresent(
                                        "users.csv", (n, t) -> t.replaceAll("\nu\\d+", "\nu1"))));
        kinds.add(
                changed(
                        "loop",
                        (f, c) ->
                                f.computeIfPresent(
                                        "users.csv", (n, t) -> t.replace("student", "parent"))));
        kinds.add(
                changed(
                        "dates",
                        (f, c) ->
                                f.computeIfPresent(
                                        "demographics.csv",
                                        (n, t) -> t.replace("2016-05", "9999-99"))));
        kinds.add(
                changed(
                        "version",
                        (f, c) ->
                                f.computeIfPresent(
                                        "manifest.csv",
                                        (n, t) -> t.replace("1.1", "x".repeat(c.nextInt(3_000))))));
        kinds.add(
                changed(
                        "formula",
                        (f, c) ->
                                f.computeIfPresent(
                                        "users.csv", (n, t) -> t.replace("Léa", "=1+1"))));
        kinds.add(changed("deep", (f, c) -> nested(f)));
        kinds.add(new Kind("many-entries", ZIP, HostileZips::many));
        kinds.add(new Kind("ratio", ZIP, c -> one("users.csv", new byte[24 << 20])));
        kinds.add(new Kind("ratio-manifest", ZIP, c -> one("manifest.csv", new byte[24 << 20])));
        kinds.add(new Kind("quine-like", ZIP, c -> nested(c, 12)));
        kinds.add(new Kind("duplicate", ZIP, c -> renamed(GoodFiles.oneRoster(c))));
        kinds.add(new Kind("size-lie", ZIP, HostileZips::lie));
        kinds.add(Kind.fixed("no-entry", ZIP, endOnly()));
        kinds.add(
                new Kind(
                        "prefix",
                        ZIP,
                        c -> HostileTables.joined(new byte[] {'P', 'K', 3, 4}, GoodFiles.csv(c))));
        kinds.add(
                new Kind(
                        "second-zip-behind",
                        ZIP,
                        c -> {
                            byte[] roster = GoodFiles.zip(GoodFiles.oneRoster(c));
                            return HostileTables.joined(roster, roster);
                        }));
        return kinds;
    }

    private static Kind changed(String name, BiConsumer<Map<String, String>, Random> change) {
        return new Kind(
                "zip-" + name,
                ZIP,
                chance -> {
                    Map<String, String> files = new LinkedHashMap<>(GoodFiles.oneRoster(chance));
                    change.accept(files, chance);
                    return GoodFiles.zip(files);
                });
    }

    private static String one(Map<String, String> files, Random chance) {
        return List.copyOf(files.keySet()).get(chance.nextInt(files.size()));
    }

    private static String cut(String text, Random chance) {
        return text.substring(0, chance.nextInt(text.length()));
    }

    private static void nested(Map<String, String> files) {
        Map<String, String> deep = new LinkedHashMap<>();
        files.forEach((name, text) -> deep.put("a/b/" + name, text));
        files.clear();
        files.putAll(deep);
    }

    private static byte[] many(Random chance) {
        Map<String, String> files = new LinkedHashMap<>(GoodFiles.oneRoster(chance));
        for (int i = 0; i < 900 + chance.nextInt(9_000); i++) {
            files.put("f" + i, "");
        }
        return GoodFiles.zip(files);
    }

    static byte[] one(String name, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] nested(Random chance, int depth) {
        byte[] inner = GoodFiles.zip(GoodFiles.oneRoster(chance));
        for (int i = 0; i < depth; i++) {
            inner = one("users.zip", inner);
        }
        return inner;
    }

    /** Two entries of one name, which no library writes by itself. */
    private static byte[] renamed(Map<String, String> files) {
        Map<String, String> two = new LinkedHashMap<>(files);
        two.put("userz.csv", files.getOrDefault("users.csv", ""));
        byte[] zip = GoodFiles.zip(two);
        return new String(zip, StandardCharsets.ISO_8859_1)
                .replace("userz.csv", "users.csv")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Sizes, checks and offsets of the directories say what they like. */
    private static byte[] lie(Random chance) {
        byte[] zip = GoodFiles.zip(GoodFiles.oneRoster(chance));
        for (int i = 0; i + 46 < zip.length; i++) {
            boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3;
            boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1;
            if ((local || central) && chance.nextBoolean()) {
                int at = i + (local ? 14 : 16) + chance.nextInt(12);
                zip[at] = (byte) chance.nextInt(256);
                zip[at + 1] = (byte) 0xFF;
            }
        }
        return zip;
    }

    private static byte[] endOnly() {
        byte[] end = new byte[22];
        end[0] = 'P';
        end[1] = 'K';
        end[2] = 5;
        end[3] = 6;
        return end;
    }
}

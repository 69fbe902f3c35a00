package ca.aval.app.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** Logos that are something else, or more than they say. */
final class HostilePictures {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private HostilePictures() {}

    static List<Kind> all() {
        List<Kind> kinds = new ArrayList<>();
        kinds.add(new Kind("good-png", ".png", c -> GoodFiles.picture(c, "png")));
        kinds.add(new Kind("good-jpeg", ".jpg", c -> GoodFiles.picture(c, "jpg")));
        kinds.add(new Kind("gif", ".png", c -> GoodFiles.picture(c, "gif")));
        kinds.add(new Kind("bmp", ".png", c -> GoodFiles.picture(c, "bmp")));
        kinds.add(new Kind("tiff", ".jpg", c -> GoodFiles.picture(c, "tiff")));
        kinds.add(text("svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"));
        kinds.add(text("heic", "\0\0\0\u0018ftypheic\0\0\0\0"));
        kinds.add(text("webp", "RIFF\0\0\0\0WEBPVP8 "));
        kinds.add(text("html", "<html><img src=x>"));
        kinds.add(Kind.fixed("picture-empty", ".png", new byte[0]));
        kinds.add(Kind.fixed("png-sign-only", ".png", PNG));
        kinds.add(
                new Kind(
                        "picture-large",
                        ".png",
                        c -> HostileTables.joined(PNG, new byte[3 << 20])));
        kinds.add(png("bomb", (b, c) -> sized(b, 25_000, 25_000)));
        kinds.add(png("widest", (b, c) -> sized(b, Integer.MAX_VALUE, Integer.MAX_VALUE)));
        kinds.add(png("negative", (b, c) -> sized(b, -1, 5)));
        kinds.add(png("no-side", (b, c) -> sized(b, 0, 9)));
        kinds.add(png("taller", (b, c) -> sized(b, 3_000, 5_000)));
        kinds.add(png("wrong-check", (b, c) -> put(b, 29, c.nextInt())));
        kinds.add(
                png(
                        "depth",
                        (b, c) -> {
                            b[24] = (byte) c.nextInt(256);
                            b[25] = (byte) c.nextInt(8);
                            return b;
                        }));
        kinds.add(png("chunk-length", (b, c) -> put(b, 33, 0x7FFFFFFF)));
        kinds.add(
                png(
                        "interlaced",
                        (b, c) -> {
                            b[28] = (byte) (1 + c.nextInt(3));
                            return b;
                        }));
        kinds.add(jpeg("bomb", (b, c) -> framed(b, 0xFFFF, 0xFFFF)));
        kinds.add(jpeg("no-side", (b, c) -> framed(b, 0, 0)));
        kinds.add(
                jpeg(
                        "segment",
                        (b, c) -> {
                            b[4] = 0;
                            b[5] = 0;
                            return b;
                        }));
        kinds.add(
                jpeg(
                        "endless-marks",
                        (b, c) -> {
                            byte[] marks = new byte[100_000];
                            java.util.Arrays.fill(marks, (byte) 0xFF);
                            marks[1] = (byte) 0xD8;
                            return marks;
                        }));
        kinds.add(
                jpeg(
                        "four-colours",
                        (b, c) -> {
                            b[frame(b) + 9] = 4;
                            return b;
                        }));
        return kinds;
    }

    private static Kind text(String name, String text) {
        return Kind.fixed("picture-" + name, ".png", GoodFiles.utf8(text));
    }

    private static Kind png(String name, BiFunction<byte[], Random, byte[]> change) {
        return new Kind("png-" + name, ".png", c -> change.apply(GoodFiles.picture(c, "png"), c));
    }

    private static Kind jpeg(String name, BiFunction<byte[], Random, byte[]> change) {
        return new Kind("jpeg-" + name, ".jpg", c -> change.apply(GoodFiles.picture(c, "jpg"), c));
    }

    private static byte[] sized(byte[] png, int width, int height) {
        return put(put(png, 16, width), 20, height);
    }

    private static byte[] put(byte[] bytes, int at, int number) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (number >>> (24 - 8 * i));
        }
        return bytes;
    }

    private static byte[] framed(byte[] jpeg, int width, int height) {
        int at = frame(jpeg);
        jpeg[at + 5] = (byte) (height >> 8);
        jpeg[at + 6] = (byte) height;
        jpeg[at + 7] = (byte) (width >> 8);
        jpeg[at + 8] = (byte) width;
        return jpeg;
    }

    private static int frame(byte[] jpeg) {
        for (int i = 2; i + 9 < jpeg.length; i++) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC0) {
                return i;
            }
        }
        throw new AssertionError("a JPEG without frame");
    }
}

package ca.aval.platform.document;

import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Looks at a picture that came from outside before anything draws it: its first bytes, then the
 * size that its head tells, and only then its points.
 */
public final class PictureCheck {
    /** What the picture is. */
    public enum Finding {
        /** A PNG or a JPEG picture that a paper can bear. */
        FIT,
        /** Neither a PNG nor a JPEG picture. */
        OTHER_KIND,
        /** More points than {@link #MOST_POINTS}; they were not read. */
        TOO_MANY_POINTS,
        /** Cut off or damaged, or written in colours that cannot be printed. */
        BROKEN
    }

    /** How many points a picture may have. */
    public static final int MOST_POINTS = 16_000_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final int PNG_WIDTH = 16;
    private static final int PNG_HEIGHT = 20;

    private PictureCheck() {}

    /** What the picture with those bytes is. */
    public static Finding of(byte[] bytes) {
        boolean png = begins(bytes, PNG);
        if (!png && !begins(bytes, JPEG)) {
            return Finding.OTHER_KIND;
        }
        Long points = png ? pointsOfPng(bytes) : pointsOfJpeg(bytes);
        if (points == null || points <= 0) {
            return Finding.BROKEN;
        }
        if (points > MOST_POINTS) {
            return Finding.TOO_MANY_POINTS;
        }
        return canBeDrawn(bytes, png ? "png" : "jpeg") ? Finding.FIT : Finding.BROKEN;
    }

    private static @Nullable Long pointsOfPng(byte[] bytes) {
        return bytes.length < PNG_HEIGHT + 4
                ? null
                : Long.valueOf(points(number(bytes, PNG_WIDTH, 4), number(bytes, PNG_HEIGHT, 4)));
    }

    /** Goes from mark to mark until the one of the frame. */
    private static @Nullable Long pointsOfJpeg(byte[] bytes) {
        int at = 2;
        while (at + 9 <= bytes.length && bytes[at] == (byte) 0xFF) {
            int mark = bytes[at + 1] & 0xFF;
            if (mark == 0xFF) {
                at++;
            } else if (isFrame(mark)) {
                return points(number(bytes, at + 7, 2), number(bytes, at + 5, 2));
            } else {
                at += 2 + (int) number(bytes, at + 2, 2);
            }
        }
        return null;
    }

    private static boolean isFrame(int mark) {
        return mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
    }

    /** More than any picture has when the product would not fit. */
    private static long points(long width, long height) {
        return width > MOST_POINTS || height > MOST_POINTS ? Long.MAX_VALUE : width * height;
    }

    private static long number(byte[] bytes, int from, int length) {
        long number = 0;
        for (int i = from; i < from + length; i++) {
            number = number << 8 | bytes[i] & 0xFF;
        }
        return number;
    }

    private static boolean canBeDrawn(byte[] bytes, String format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        // in memory: the usual way puts a copy into the computer's temporary folder
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            BufferedImage drawn = reader.read(0);
            return drawn.getWidth() > 0;
        } catch (IOException | RuntimeException e) {
            // whatever the reader stumbles over in a hostile picture, the picture is at fault
            return false;
        } finally {
            reader.dispose();
        }
    }

    private static boolean begins(byte[] bytes, byte[] sign) {
        return bytes.length > sign.length
                && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }
}

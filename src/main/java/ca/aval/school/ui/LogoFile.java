package ca.aval.school.ui;

import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads the file of a logo, when it is a picture that a form can bear. */
final class LogoFile {
    private static final long LARGEST = 2L * 1024 * 1024;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private LogoFile() {}

    /** What was found in the file. */
    sealed interface Found {
        record Picture(byte[] bytes) implements Found {}

        /**
         * @param reason the key of the sentence
         */
        record Refused(String reason) implements Found {}
    }

    static Found read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return new Found.Refused("error.logo.large");
            }
            byte[] bytes = Files.readAllBytes(file);
            return begins(bytes, PNG) || begins(bytes, JPEG)
                    ? new Found.Picture(bytes)
                    : new Found.Refused("error.logo.kind");
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, String.valueOf(file.getFileName()));
        }
    }

    private static boolean begins(byte[] bytes, byte[] sign) {
        return bytes.length > sign.length
                && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }
}

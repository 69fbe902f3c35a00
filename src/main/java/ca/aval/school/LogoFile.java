package ca.aval.school;

import ca.aval.platform.document.PictureCheck;
import ca.aval.platform.file.ChosenFile;

import java.nio.file.Path;

/** Reads the file of a logo, when it is a picture that a form can bear. */
public final class LogoFile {
    private static final int LARGEST = 2 * 1024 * 1024;

    private LogoFile() {}

    /** Why a file is no logo. */
    public enum Reason {
        KIND,
        /** More than 2 MB. */
        LARGE,
        /** More points than {@link PictureCheck#MOST_POINTS}. */
        POINTS,
        BROKEN
    }

    /** What was found in the file. */
    public sealed interface Found {
        record Picture(byte[] bytes) implements Found {}

        record Refused(Reason reason) implements Found {}
    }

    /**
     * Reads that file, no further than a logo may be large.
     *
     * @throws ca.aval.platform.problem.Problem as {@link ChosenFile#read}
     */
    public static Found read(Path file) {
        return of(ChosenFile.read(file, LARGEST));
    }

    private static Found of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return new Found.Refused(Reason.LARGE);
        }
        return switch (PictureCheck.of(bytes)) {
            case FIT -> new Found.Picture(bytes);
            case OTHER_KIND -> new Found.Refused(Reason.KIND);
            case TOO_MANY_POINTS -> new Found.Refused(Reason.POINTS);
            case BROKEN -> new Found.Refused(Reason.BROKEN);
        };
    }
}

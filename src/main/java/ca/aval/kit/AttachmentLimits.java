package ca.aval.kit;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is accepted where files are dropped.
 *
 * @param endings without a point, such as {@code png}; empty when any is
 * @param megabytes how large one file may be, 1 or more
 */
public record AttachmentLimits(List<String> endings, int megabytes) {
    private static final long MEGABYTE = 1 << 20;

    public AttachmentLimits {
        endings = endings.stream().map(ending -> ending.toLowerCase(Locale.ROOT)).toList();
        if (megabytes < 1) {
            throw new IllegalArgumentException("nothing would be accepted: " + megabytes);
        }
    }

    /** Why something is refused. */
    enum Reason {
        KIND("attachment.kind"),
        SIZE("attachment.size"),
        FOLDER("attachment.folder"),
        EMPTY("attachment.empty");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** Something that is not accepted, and why. */
    record Refusal(String name, Reason reason) {}

    /** What is accepted and what is not. */
    record Judged(List<Attachment> accepted, List<Refusal> refused) {}

    /**
     * Looks at each thing; reads the disk, so never on the screen thread.
     *
     * @param pasted what a picture without a name is called
     */
    Judged judge(List<Attachment> all, String pasted) throws IOException {
        List<Attachment> accepted = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (Attachment one : all) {
            Reason reason =
                    switch (one) {
                        case Attachment.OfFile(Path file) -> judge(file);
                        case Attachment.OfClipboard(byte[] png) -> size(png.length);
                    };
            String name =
                    one instanceof Attachment.OfFile(Path file)
                            ? String.valueOf(file.getFileName())
                            : pasted;
            if (reason == null) {
                accepted.add(one);
            } else {
                refused.add(new Refusal(name, reason));
            }
        }
        return new Judged(List.copyOf(accepted), List.copyOf(refused));
    }

    private @Nullable Reason judge(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Reason.FOLDER;
        }
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean known = endings.stream().anyMatch(ending -> name.endsWith("." + ending));
        return known || endings.isEmpty() ? size(Files.size(file)) : Reason.KIND;
    }

    private @Nullable Reason size(long bytes) {
        if (bytes == 0) {
            return Reason.EMPTY;
        }
        return bytes > megabytes * MEGABYTE ? Reason.SIZE : null;
    }
}

package ca.aval.platform.document;

import ca.aval.platform.crypto.Digest;
import ca.aval.platform.crypto.Seal;
import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The folder {@code documents}: the bytes of logos, forms and letters, one encrypted file each,
 * unchanged for as long as they are kept. A document is on disk before the act that names it.
 */
public final class DocumentVault {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Disk disk;
    private final byte[] nameKey;
    private final Seal seal;

    /**
     * @param nameKey the key under which documents are named, 32 bytes
     * @param contentKey the key that closes them, 32 bytes
     */
    public DocumentVault(Path folder, Disk disk, byte[] nameKey, byte[] contentKey) {
        this.folder = folder;
        this.disk = disk;
        this.nameKey = nameKey.clone();
        seal = new Seal(contentKey);
    }

    /**
     * Keeps those bytes and returns the name under which they are found again; the same bytes are
     * kept once.
     */
    public String keep(byte[] content) {
        String name = name(content);
        if (!Files.exists(file(name))) {
            disk.replace(file(name), seal.close(content, context(name)));
        }
        return name;
    }

    /** The name under which those bytes are or would be kept. */
    public String name(byte[] content) {
        return HexFormat.of().formatHex(Digest.keyed(nameKey, content));
    }

    /**
     * The bytes kept under that name, checked.
     *
     * @throws Problem of kind {@code DOCUMENT_DAMAGED} when the file is gone or is not as it was
     *     written
     */
    public byte[] read(String name) {
        Path file = file(name);
        if (!Files.exists(file)) {
            throw new Problem(Problem.Kind.DOCUMENT_DAMAGED, name.substring(0, 12));
        }
        return seal.open(disk.read(file), context(name))
                .orElseThrow(
                        () -> new Problem(Problem.Kind.DOCUMENT_DAMAGED, name.substring(0, 12)));
    }

    /** The names of all documents that are kept, readable or not. */
    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, "documents");
        }
    }

    public boolean isThere(String name) {
        return NAME.matcher(name).matches() && Files.exists(file(name));
    }

    /** Whether that document opens, and bears the name that its bytes give. */
    public boolean isWhole(String name) {
        return isThere(name)
                && seal.open(disk.read(file(name)), context(name))
                        .map(this::name)
                        .filter(name::equals)
                        .isPresent();
    }

    private Path file(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    private static byte[] context(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}

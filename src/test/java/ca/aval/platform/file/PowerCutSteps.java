package ca.aval.platform.file;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The file system with a model of what a power cut would leave of it: of what was not forced, each
 * block of 4 KiB survives or not, and each new, changed or removed name is kept or lost.
 */
public final class PowerCutSteps implements FileSteps {
    private static final int BLOCK = 4096;

    private final FileSteps real = new SystemSteps();
    private final Path root;
    private final Runnable atEachStep;
    private final Map<Path, Content> names = new LinkedHashMap<>();
    private final Map<Path, Content> kept = new LinkedHashMap<>();
    private final List<Renaming> waiting = new ArrayList<>();
    private final Set<Path> newFolders = new HashSet<>();

    /** The bytes of one file: as written, and as certainly on the disk. */
    private static final class Content {
        private byte[] written = new byte[0];
        private byte[] forced = new byte[0];
    }

    /**
     * A change of names that no force of its folder has made certain; {@code content} null: gone.
     */
    private record Renaming(@Nullable Path from, Path to, @Nullable Content content) {}

    /**
     * @param root the folder of which everything there now is certain
     * @param atEachStep called before each step, when the power could be cut
     */
    public PowerCutSteps(Path root, Runnable atEachStep) throws IOException {
        this.root = root;
        this.atEachStep = atEachStep;
        if (Files.exists(root)) {
            try (var files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Content content = new Content();
                    content.written = Files.readAllBytes(file);
                    content.forced = content.written;
                    names.put(file, content);
                }
            }
        }
        kept.putAll(names);
    }

    /** Writes what a cut at this moment leaves into a folder that is not there yet. */
    public void cut(Path image, Random random) throws IOException {
        Files.createDirectories(image);
        Map<Path, Content> left = new LinkedHashMap<>(kept);
        boolean inOrder = random.nextBoolean();
        int surely = random.nextInt(waiting.size() + 1);
        for (int i = 0; i < waiting.size(); i++) {
            if (inOrder ? i < surely : random.nextBoolean()) {
                apply(waiting.get(i), left);
            }
        }
        for (Path lost : newFolders.stream().filter(f -> random.nextBoolean()).toList()) {
            left.keySet().removeIf(file -> file.startsWith(lost));
        }
        for (Map.Entry<Path, Content> file : left.entrySet()) {
            Path to = image.resolve(root.relativize(file.getKey()).toString());
            Files.createDirectories(to.getParent());
            Files.write(to, torn(file.getValue(), random));
        }
    }

    private static byte[] torn(Content content, Random random) {
        byte[] written = content.written;
        byte[] forced = content.forced;
        if (Arrays.equals(written, forced)) {
            return forced;
        }
        int length =
                random.nextBoolean()
                        ? written.length
                        : random.nextInt(
                                Math.min(written.length, forced.length),
                                Math.max(written.length, forced.length) + 1);
        byte[] left = Arrays.copyOf(forced, length);
        for (int block = 0; block < length; block += BLOCK) {
            int end = Math.min(Math.min(block + BLOCK, length), written.length);
            if (random.nextBoolean() && end > block) {
                System.arraycopy(written, block, left, block, end - block);
            }
        }
        return left;
    }

    private static void apply(Renaming renaming, Map<Path, Content> to) {
        if (renaming.from() != null) {
            to.remove(renaming.from());
        }
        if (renaming.content() == null) {
            to.remove(renaming.to());
        } else {
            to.put(renaming.to(), renaming.content());
        }
    }

    private void rename(@Nullable Path from, Path to, @Nullable Content content) {
        Renaming renaming = new Renaming(from, to, content);
        apply(renaming, names);
        waiting.add(renaming);
    }

    @Override
    public OpenFile open(Path file) throws IOException {
        atEachStep.run();
        boolean there = Files.exists(file);
        OpenFile open = real.open(file);
        Content content = names.computeIfAbsent(file, f -> new Content());
        if (!there) {
            rename(null, file, content);
        }
        return new Modelled(open, content);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        atEachStep.run();
        real.makeFolder(folder);
        newFolders.add(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        atEachStep.run();
        real.move(from, to);
        Content content = names.getOrDefault(from, new Content());
        if (to.toString().endsWith(".mv.db")) {
            content.written = Files.readAllBytes(to); // H2 wrote it on its own
        }
        rename(from, to, content);
    }

    @Override
    public boolean delete(Path file) throws IOException {
        atEachStep.run();
        boolean deleted = real.delete(file);
        if (deleted) {
            rename(null, file, null);
        }
        return deleted;
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        atEachStep.run();
        real.forceFolder(folder);
        Set<Renaming> certain = new HashSet<>();
        for (Renaming renaming : waiting) {
            boolean here =
                    folder.equals(renaming.to().getParent())
                            || renaming.from() != null
                                    && folder.equals(renaming.from().getParent());
            if (here) {
                apply(renaming, kept);
                certain.add(renaming);
            }
        }
        waiting.removeAll(certain);
        newFolders.removeIf(made -> folder.equals(made.getParent()));
    }

    /** A file that knows which of its bytes are certain. */
    private final class Modelled implements OpenFile {
        private final OpenFile open;
        private final Content content;

        Modelled(OpenFile open, Content content) {
            this.open = open;
            this.content = content;
        }

        @Override
        public long size() throws IOException {
            return open.size();
        }

        @Override
        public void write(long position, ByteBuffer bytes) throws IOException {
            atEachStep.run();
            byte[] piece = new byte[bytes.remaining()];
            bytes.duplicate().get(piece);
            int end = Math.toIntExact(position) + piece.length;
            byte[] written = Arrays.copyOf(content.written, Math.max(content.written.length, end));
            System.arraycopy(piece, 0, written, (int) position, piece.length);
            content.written = written;
            atEachStep.run();
            open.write(position, bytes);
        }

        @Override
        public void truncate(long length) throws IOException {
            atEachStep.run();
            content.written = Arrays.copyOf(content.written, Math.toIntExact(length));
            open.truncate(length);
        }

        @Override
        public void force() throws IOException {
            atEachStep.run();
            open.force();
            content.forced = content.written;
        }

        @Override
        public void close() throws IOException {
            open.close();
        }
    }
}

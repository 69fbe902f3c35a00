package ca.aval.platform.register;

import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a database aside that was not what its journal says, untouched; the last three are kept. */
final class SetAside {
    private static final int KEPT = 3;
    private static final Pattern NAME = Pattern.compile("aval-(\\d{1,9})\\.mv\\.db");

    private final Path folder;
    private final Disk disk;

    SetAside(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Moves the file there and returns where it is now. */
    Path put(Path file) {
        List<Path> before = kept();
        int last = before.isEmpty() ? 0 : number(before.getLast());
        Path aside = folder.resolve("aval-" + (last + 1) + ".mv.db");
        disk.rename(file, aside);
        before.stream().limit(Math.max(0, before.size() + 1 - KEPT)).forEach(disk::remove);
        return aside;
    }

    private List<Path> kept() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> number(file) > 0)
                    .sorted(Comparator.comparing(SetAside::number))
                    .toList();
        } catch (IOException e) {
            throw new Problem(
                    e, Problem.Kind.FILE_UNREADABLE, String.valueOf(folder.getFileName()));
        }
    }

    private static int number(Path file) {
        Matcher matcher = NAME.matcher(String.valueOf(file.getFileName()));
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}

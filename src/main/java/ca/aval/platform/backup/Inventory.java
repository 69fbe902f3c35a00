package ca.aval.platform.backup;

import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.CopySource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What lies in a register at one moment. Keys are held, for they may change; of the journal only
 * its length is, for it only grows; documents never change.
 *
 * @param schema the version of the tables
 * @param content the digest of every row of the database
 * @param keys their bytes, by the name they get in a backup
 * @param files the rest, in the order in which it is written
 */
record Inventory(
        JournalPosition position,
        int schema,
        String content,
        SortedMap<String, byte[]> keys,
        List<Piece> files) {
    private static final String ATTEMPTS = "attempts.json";

    /** The first bytes of a file, that many, under the name they get in a backup. */
    record Piece(String name, Path file, long length) {}

    /**
     * Looks at an open register; acts wait only while the lists are made and the rows are gone
     * through.
     */
    static Inventory of(CopySource register) {
        return register.quietly(() -> taken(register));
    }

    private static Inventory taken(CopySource register) {
        Path folder = register.folder();
        List<Piece> files = new ArrayList<>();
        try {
            for (JournalFolder.Extent extent : register.journalExtents()) {
                files.add(
                        new Piece(
                                "journal/" + extent.file().getFileName(),
                                extent.file(),
                                extent.length()));
            }
            files.addAll(under(folder, "documents"));
        } catch (IOException | UncheckedIOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, "register");
        }
        return new Inventory(
                register.position(),
                register.schema(),
                register.contentDigest(),
                keys(register),
                List.copyOf(files));
    }

    /** The files of the keys, by the name they get in a backup; to be read while no act goes on. */
    static SortedMap<String, byte[]> keys(CopySource register) {
        return keys(() -> under(register.folder(), "keys"));
    }

    /** Lists what lies in a folder. */
    @FunctionalInterface
    interface Listing {
        List<Piece> pieces() throws IOException;
    }

    /** A slot that an act prepared may just be taking its place: then everything is read again. */
    static SortedMap<String, byte[]> keys(Listing listing) {
        try {
            try {
                return read(listing.pieces());
            } catch (IOException | UncheckedIOException e) {
                return read(listing.pieces());
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, "keys");
        }
    }

    private static SortedMap<String, byte[]> read(List<Piece> files) throws IOException {
        SortedMap<String, byte[]> keys = new TreeMap<>();
        for (Piece key : files) {
            if (!key.name().endsWith(ATTEMPTS)) {
                keys.put(key.name(), Files.readAllBytes(key.file()));
            }
        }
        return keys;
    }

    /** Every file that a backup may hold, below that folder of the register. */
    private static List<Piece> under(Path register, String folder) throws IOException {
        Path top = register.resolve(folder);
        if (!Files.isDirectory(top)) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        try (var files = Files.walk(top)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = register.relativize(file).toString().replace('\\', '/');
                if (Part.mayBeNamed(name) && !name.endsWith(".tmp")) {
                    pieces.add(new Piece(name, file, Files.size(file)));
                }
            }
        }
        return pieces;
    }

    int parts() {
        return keys.size() + files.size();
    }

    /** Bytes, without what the backup says of itself. */
    long length() {
        return keys.values().stream().mapToLong(key -> key.length).sum()
                + files.stream().mapToLong(Piece::length).sum();
    }
}

package ca.aval.platform.register;

import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Refuses the places where a register cannot be worked on: a share in the network, where two
 * computers write over each other, and a folder that is copied to a cloud while it is written.
 */
final class FolderPlaces {
    private static final List<String> NETWORKS =
            List.of("nfs", "cifs", "smb", "afpfs", "webdav", "davfs", "9p", "fuse.sshfs", "ncpfs");
    private static final List<String> CLOUDS =
            List.of(
                    "onedrive",
                    "dropbox",
                    "google drive",
                    "googledrive",
                    "icloud",
                    "cloudstorage",
                    "mobile documents",
                    "nextcloud",
                    "pcloud",
                    "box sync");

    private final StoreTypes types;

    /** Port: what kind of file system a folder lies on. */
    interface StoreTypes {
        /** As the system names it, such as {@code ext4}, {@code NTFS} or {@code cifs}. */
        String of(Path folder) throws IOException;
    }

    FolderPlaces(StoreTypes types) {
        this.types = types;
    }

    static FolderPlaces ofThisComputer() {
        return new FolderPlaces(folder -> Files.getFileStore(folder).type());
    }

    /**
     * Lets a folder pass that is on this computer alone.
     *
     * @throws Problem of kind {@code REGISTER_ON_NETWORK} or {@code REGISTER_IN_CLOUD}
     */
    void require(Path folder) {
        Path real = real(folder.toAbsolutePath());
        if (isShare(folder) || isShare(real) || isNetwork(real)) {
            throw new Problem(Problem.Kind.REGISTER_ON_NETWORK, folder.toString());
        }
        for (Path part : real) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            if (CLOUDS.stream().anyMatch(name::startsWith)) {
                throw new Problem(Problem.Kind.REGISTER_IN_CLOUD, part.toString());
            }
        }
    }

    private static boolean isShare(Path folder) {
        return folder.toString().startsWith("\\\\") || folder.toString().startsWith("//");
    }

    private boolean isNetwork(Path folder) {
        try {
            String type = types.of(there(folder)).toLowerCase(Locale.ROOT);
            return NETWORKS.stream().anyMatch(type::startsWith);
        } catch (IOException e) {
            return false; // opening it will say what is the matter
        }
    }

    private static Path real(Path folder) {
        try {
            Path there = there(folder);
            return there.toRealPath().resolve(there.relativize(folder));
        } catch (IOException e) {
            return folder;
        }
    }

    /** The folder, or the nearest one above it that is there. */
    private static Path there(Path folder) {
        Path there = folder;
        while (!Files.exists(there)) {
            Path parent = there.getParent();
            if (parent == null) {
                return there;
            }
            there = parent;
        }
        return there;
    }
}

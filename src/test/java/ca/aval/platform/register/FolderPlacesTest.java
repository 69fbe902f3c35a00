package ca.aval.platform.register;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.Problem.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;

/** A register lies on this computer alone. */
class FolderPlacesTest {
    @TempDir Path folder;

    private static Kind refused(FolderPlaces places, Path path) {
        return assertThrows(Problem.class, () -> places.require(path)).kind();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb2", "smbfs", "fuse.sshfs", "9p"})
    void refusesEveryKindOfShare(String type) {
        assertEquals(Kind.REGISTER_ON_NETWORK, refused(new FolderPlaces(place -> type), folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "NTFS", "apfs", "overlay", "tmpfs", "btrfs", "exFAT"})
    void letsADiskOfThisComputerPass(String type) {
        FolderPlaces places = new FolderPlaces(place -> type);
        assertDoesNotThrow(() -> places.require(folder.resolve("école").resolve("registre")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OneDrive - Centre de services",
                "Dropbox",
                "Google Drive",
                "iCloudDrive",
                "Nextcloud"
            })
    void refusesEveryFolderThatIsCopiedToACloud(String name) {
        FolderPlaces places = new FolderPlaces(place -> "ext4");
        assertEquals(
                Kind.REGISTER_IN_CLOUD, refused(places, folder.resolve(name).resolve("registre")));
    }

    @Test
    void refusesAShareByItsName() {
        FolderPlaces places = new FolderPlaces(place -> "ext4");
        assertEquals(
                Kind.REGISTER_ON_NETWORK, refused(places, Path.of("\\\\serveur\\ecole\\registre")));
    }

    @Test
    void isAskedBeforeARegisterIsMadeAndBeforeItIsOpened() {
        Surroundings local = TestThings.with(new LocalDisk(), TestThings.NEWEST);
        Surroundings share =
                new Surroundings(
                        local.disk(),
                        local.clock(),
                        local.rows(),
                        local.migrations(),
                        local.snapshots(),
                        new FolderPlaces(place -> "cifs"));
        Path place = folder.resolve("registre");
        Problem made = assertThrows(Problem.class, () -> TestThings.create(place, share));
        assertEquals(Kind.REGISTER_ON_NETWORK, made.kind());
        assertFalse(Files.exists(place));
        TestThings.create(place, local).close();
        Problem opened = assertThrows(Problem.class, () -> TestThings.open(place, share));
        assertEquals(Kind.REGISTER_ON_NETWORK, opened.kind());
    }
}

package ca.aval.platform.register;

import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.file.Disk;

import java.nio.file.Path;

/** The documents of a register in a folder that is not its own, such as a second place. */
public final class DocumentsElsewhere {
    private DocumentsElsewhere() {}

    /** The documents in that folder, closed with the keys of their register. */
    public static DocumentVault in(Path folder, UnlockedKeys keys, Disk disk) {
        return RegisterKeys.of(keys.master()::derive).vault(folder, disk);
    }
}

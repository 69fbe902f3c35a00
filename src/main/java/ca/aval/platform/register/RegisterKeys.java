package ca.aval.platform.register;

import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.file.Disk;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The keys that the parts of a register are closed with, all derived from its one key.
 *
 * @param marks the key that makes what is said about a database trustworthy
 */
record RegisterKeys(
        byte[] journal, byte[] database, byte[] documentNames, byte[] documents, byte[] marks) {
    /**
     * @param derive gives the 32-byte key for one purpose
     */
    static RegisterKeys of(Function<String, byte[]> derive) {
        return new RegisterKeys(
                derive.apply("journal"),
                derive.apply("database"),
                derive.apply("document-names"),
                derive.apply("documents"),
                derive.apply("marks"));
    }

    /** The documents in that folder. */
    DocumentVault vault(Path folder, Disk disk) {
        return new DocumentVault(folder, disk, documentNames, documents);
    }

    /** Overwrites them. */
    void clear() {
        for (byte[] key : List.of(journal, database, documentNames, documents, marks)) {
            Arrays.fill(key, (byte) 0);
        }
    }
}

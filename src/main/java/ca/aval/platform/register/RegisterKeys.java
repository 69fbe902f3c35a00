package ca.aval.platform.register;

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
}

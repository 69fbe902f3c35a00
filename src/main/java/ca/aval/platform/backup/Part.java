package ca.aval.platform.backup;

import java.util.regex.Pattern;

/**
 * One file of the register as a backup holds it.
 *
 * @param name its path in the register's folder, with slashes
 * @param length bytes
 * @param sha256 the fingerprint of those bytes, in hexadecimal
 */
record Part(String name, long length, String sha256) {
    private static final Pattern NAME =
            Pattern.compile(
                    "keys(/[A-Za-z0-9][A-Za-z0-9._-]{0,99}){1,3}"
                            + "|journal/segment-[0-9]{6}\\.journal"
                            + "|documents/[0-9a-f]{2}/[0-9a-f]{64}"
                            + "|snapshot/[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    /** Whether a register has files of that name and a backup may bring one. */
    static boolean mayBeNamed(String name) {
        return NAME.matcher(name).matches() && !name.contains("..") && !name.endsWith(".");
    }

    boolean isSound() {
        return mayBeNamed(name) && length >= 0 && FINGERPRINT.matcher(sha256).matches();
    }

    boolean isKey() {
        return name.startsWith("keys/");
    }

    /** The last word of its name. */
    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    boolean isJournal() {
        return name.startsWith("journal/");
    }

    boolean isDocument() {
        return name.startsWith("documents/");
    }
}

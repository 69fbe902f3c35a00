package ca.aval.platform.crypto;

/**
 * How much work one guess at a password costs (Argon2id).
 *
 * @param memoryKib memory, in KiB
 * @param passes how often that memory is gone through
 * @param lanes how many strands work on it
 */
public record KeyCost(int memoryKib, int passes, int lanes) {
    /** 64 MiB, three passes, one lane: about half a second on a school's laptop. */
    public static final KeyCost NORMAL = new KeyCost(65536, 3, 1);
}

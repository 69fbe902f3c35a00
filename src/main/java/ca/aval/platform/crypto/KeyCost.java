package ca.aval.platform.crypto;

/**
 * How much work one guess at a password costs (Argon2id).
 *
 * @param memoryKib memory, in KiB, one GiB at the most
 * @param passes how often that memory is gone through, 64 times at the most
 * @param lanes how many strands work on it, 16 at the most
 */
public record KeyCost(int memoryKib, int passes, int lanes) {
    /** 64 MiB, three passes, one lane: about half a second on a school's laptop. */
    public static final KeyCost NORMAL = new KeyCost(65536, 3, 1);

    private static final int MOST_MEMORY = 1 << 20;
    private static final int MOST_PASSES = 64;
    private static final int MOST_LANES = 16;

    /** A slot that someone else wrote must not make the computer work for hours. */
    public KeyCost {
        if (memoryKib < 1
                || memoryKib > MOST_MEMORY
                || passes < 1
                || passes > MOST_PASSES
                || lanes < 1
                || lanes > MOST_LANES) {
            throw new IllegalArgumentException("no such cost");
        }
    }
}

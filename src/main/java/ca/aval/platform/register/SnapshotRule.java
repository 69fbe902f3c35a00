package ca.aval.platform.register;

/**
 * When a copy of the database is kept beside it.
 *
 * @param acts after how many acts since the last one, while the register is open
 * @param rows or after how many rows they wrote
 * @param segment how many bytes of records a segment of the journal has at least before a copy ends
 *     it
 */
record SnapshotRule(int acts, int rows, long segment) {
    static final SnapshotRule NORMAL = new SnapshotRule(1000, 50_000, 256 << 10);
}

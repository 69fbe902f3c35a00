package ca.aval.backup;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What the journal tells of restores.
 *
 * @param first when the first act was done; null before it
 * @param drill when a restore was last rehearsed; null when it never was
 * @param restored from where the register was last taken back; null when it never was
 */
public record BackupPast(
        @Nullable Instant first, @Nullable Instant drill, @Nullable TakenBack restored) {}

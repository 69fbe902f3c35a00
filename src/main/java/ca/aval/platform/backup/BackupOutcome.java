package ca.aval.platform.backup;

/** How the making of a backup ended. */
public sealed interface BackupOutcome {
    /** It lies there, and what comes back from it is what the register held. */
    record Made(KeptBackup backup) implements BackupOutcome {}

    /** The person asked to stop; nothing of it is left. */
    record Stopped() implements BackupOutcome {}
}

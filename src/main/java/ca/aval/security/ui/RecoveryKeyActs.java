package ca.aval.security.ui;

import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.document.PaperPrinter;
import ca.aval.security.ConfirmRecoveryKey;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the screen of the recovery key works with; the acts are carried out off the screen thread.
 *
 * @param make makes the key
 * @param draw makes the page on which it is printed
 * @param confirm takes it as it was typed back
 */
public record RecoveryKeyActs(
        Supplier<RecoveryKey> make,
        Function<RecoveryKey, byte[]> draw,
        Function<String, ConfirmRecoveryKey.Outcome> confirm,
        PaperPrinter printer) {}

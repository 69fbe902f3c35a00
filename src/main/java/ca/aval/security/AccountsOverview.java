package ca.aval.security;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The accounts of a register, and whether a lost password can be got over.
 *
 * @param recovery what is known of the recovery key; null while none was made
 */
public record AccountsOverview(List<Line> lines, @Nullable RecoveryCard recovery) {
    public AccountsOverview {
        lines = List.copyOf(lines);
    }

    /**
     * One account.
     *
     * @param hasSlot whether its password opens the register; an open account without is put right
     *     by a new password
     * @param own whether it is of whoever is signed in
     */
    public record Line(Account account, boolean hasSlot, boolean own) {}

    /** Whether the recovery key in force was typed back from its sheet. */
    public boolean recoveryKeyConfirmed() {
        return recovery != null && recovery.confirmedAt() != null;
    }

    /** How many can open accounts; two, so that one can help the other. */
    public long openPrincipals() {
        return lines.stream().filter(line -> line.account().isOpenPrincipal()).count();
    }
}

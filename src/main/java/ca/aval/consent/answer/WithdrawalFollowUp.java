package ca.aval.consent.answer;

/**
 * Port: what a consent taken back brings with it. It is called inside the act that keeps the
 * withdrawal, so that neither stands without the other.
 */
@FunctionalInterface
public interface WithdrawalFollowUp {
    /** What must be done now that this is withdrawn, which the register holds already. */
    void follow(Withdrawal withdrawal);
}

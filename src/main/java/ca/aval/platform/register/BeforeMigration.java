package ca.aval.platform.register;

/** Port: what is done to a register before its tables change. */
@FunctionalInterface
public interface BeforeMigration {
    /** Nothing, as for a copy that is only looked at. */
    BeforeMigration NOTHING = (register, newest) -> {};

    /**
     * Does it, while nobody works on the register.
     *
     * @param newest the version that the tables will have
     * @throws ca.aval.platform.problem.Problem when the tables must not change; the register is
     *     then as it was, and not opened
     */
    void prepare(CopySource register, int newest);
}

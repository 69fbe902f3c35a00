package ca.aval.school;

/** Port: find and keep the school of this register. */
public interface Schools {
    /** The school; there is always exactly one once the register is set up. */
    School current();

    void add(School school);

    /** Keeps the changed school; its version must be the one that was read. */
    void change(School school);
}

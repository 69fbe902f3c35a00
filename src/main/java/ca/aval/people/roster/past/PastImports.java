package ca.aval.people.roster.past;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: find and keep what imports changed. To be used inside a unit of work. */
public interface PastImports {
    /** The newest import, taken back or not; empty before the first. */
    Optional<PastImport> last();

    /** The people whom that import touched, in no particular order. */
    List<Touched> touched(UUID pastImport);

    void add(PastImport made, List<Touched> touched);

    /**
     * Keeps an import that was turned round.
     *
     * @param before as it was read; its version must still be the one in the register
     */
    void change(PastImport before, PastImport after, List<Touched> touched);
}

package ca.aval.policy;

import java.util.List;
import java.util.Optional;

/** Port: keep every policy that was ever in force. To be used inside a unit of work. */
public interface PolicyVersions {
    /** All of them, the one in force first. */
    List<PolicyVersion> all();

    /** The one in force; none in a register that was made before policies were kept. */
    Optional<PolicyVersion> newest();

    /** Puts one in force; its number is one more than that of the newest. */
    void add(PolicyVersion version);
}

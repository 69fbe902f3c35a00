package ca.aval.policy;

import ca.aval.policy.profile.Fault;

import java.util.List;

/** Why a text is not put in force. */
public sealed interface PolicyRefusal {
    /** It cannot be read as a policy; at least one fault. */
    record Faulty(List<Fault> faults) implements PolicyRefusal {}

    /**
     * It is written for another law than that of the school's province.
     *
     * @param jurisdiction for which it is written
     */
    record OtherLaw(String jurisdiction) implements PolicyRefusal {}

    /**
     * A later edition of the same policy was in force here already.
     *
     * @param known the latest of them
     */
    record OlderEdition(PolicyEdition offered, PolicyEdition known) implements PolicyRefusal {}

    /** Another text is known under the same code and the same edition. */
    record SameEdition(PolicyEdition edition) implements PolicyRefusal {}

    /** Nobody knows what it was adapted from. */
    record UnknownBase(PolicyEdition base) implements PolicyRefusal {}

    /** It says what is in force already. */
    record NothingNew(PolicyEdition edition) implements PolicyRefusal {}

    /** Another one was put in force since this one was looked at. */
    record ChangedMeanwhile() implements PolicyRefusal {}
}

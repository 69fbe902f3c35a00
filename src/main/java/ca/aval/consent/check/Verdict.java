package ca.aval.consent.check;

import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.Content;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether one pupil may be published as asked. */
public sealed interface Verdict {
    /** They may. */
    record Allow() implements Verdict {}

    /**
     * They may not.
     *
     * @param reason the first, in the order of {@link Reason}, of all that hold
     * @param instead what would be allowed
     */
    record Deny(Reason reason, Instead instead) implements Verdict {}

    /**
     * What would be allowed although the question is answered with no.
     *
     * @param named how far the pupil may be named in the use asked about; null when they may not
     *     appear there at all
     * @param uses the codes of the other uses in which the pupil may appear so
     * @param contents what may be shown of them in the use asked about, where the wish goes beyond
     *     the line of the form; none otherwise
     */
    record Instead(@Nullable Identification named, List<String> uses, Set<Content> contents) {
        static final Instead NOTHING = new Instead(null, List.of());

        public Instead {
            uses = List.copyOf(uses);
            contents = Set.copyOf(contents);
        }

        /** The same where the contents are not in question. */
        Instead(@Nullable Identification named, List<String> uses) {
            this(named, uses, Set.of());
        }
    }

    /** Why they may not; nothing when they may. */
    default Optional<Reason> denial() {
        return this instanceof Deny(var reason, var instead)
                ? Optional.of(reason)
                : Optional.empty();
    }

    /**
     * The same for somebody who may not know why: each no is the plain refusal, and nothing beside
     * it tells one from another.
     */
    default Verdict plain() {
        return this instanceof Deny ? new Deny(Reason.REFUSED, Instead.NOTHING) : this;
    }
}

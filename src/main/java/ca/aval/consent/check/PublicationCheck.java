package ca.aval.consent.check;

import ca.aval.consent.check.Verdict.Instead;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUse.Identification;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says whether pupils may be published as asked, from what is known of each. */
public final class PublicationCheck {
    private final String use;
    private final boolean tooFar;
    private final Identification covered;

    /**
     * @param use the use that the question is about
     * @param named how far the pupils would be named
     */
    public PublicationCheck(ConsentUse use, Identification named) {
        this.use = use.code();
        covered = use.identification();
        tooFar = named.compareTo(covered) > 0;
    }

    public Verdict check(PupilStanding pupil) {
        Set<Reason> against = pupil.against(use);
        Reason first = first(pupil.person(), first(against, null));
        if (tooFar && (first == null || Reason.IDENTIFICATION_TOO_HIGH.compareTo(first) < 0)) {
            first = Reason.IDENTIFICATION_TOO_HIGH;
        }
        return first == null ? new Verdict.Allow() : new Verdict.Deny(first, instead(pupil));
    }

    private Instead instead(PupilStanding pupil) {
        if (!pupil.person().isEmpty()) {
            return Instead.NOTHING;
        }
        List<String> others =
                pupil.answers().entrySet().stream()
                        .filter(e -> e.getValue().isEmpty() && !e.getKey().equals(use))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
        return new Instead(pupil.against(use).isEmpty() ? covered : null, others);
    }

    private static @Nullable Reason first(Set<Reason> reasons, @Nullable Reason other) {
        Reason first = other;
        for (Reason reason : reasons) {
            if (first == null || reason.compareTo(first) < 0) {
                first = reason;
            }
        }
        return first;
    }

    /** The answer for all together: the strictest; nothing when everybody may. */
    public static Optional<Reason> strictest(Collection<Verdict> verdicts) {
        return verdicts.stream().flatMap(v -> v.denial().stream()).min(Comparator.naturalOrder());
    }
}

package ca.aval.consent.check;

import ca.aval.consent.check.Verdict.Instead;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.Content;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Says whether pupils may be published as asked, from what is known of each. */
public final class PublicationCheck {
    private final String use;
    private final boolean faceless;
    private final boolean tooFar;
    private final Identification covered;
    private final Identification nameThere;
    private final Set<Content> left;
    private final boolean notNamed;
    private final Predicate<String> elsewhere;

    /**
     * The question whatever is shown.
     *
     * @param use the use that the question is about
     * @param named how far the pupils would be named
     */
    public PublicationCheck(ConsentUse use, Identification named) {
        this(use, named, Set.of(), other -> true);
    }

    /**
     * @param contents what is shown; none for whatever the line names
     * @param elsewhere whether that other use names the same contents
     */
    public PublicationCheck(
            ConsentUse use,
            Identification named,
            Set<Content> contents,
            Predicate<String> elsewhere) {
        this.use = use.code();
        this.elsewhere = elsewhere;
        covered = use.identification();
        tooFar = named.compareTo(covered) > 0;
        nameThere = tooFar ? covered : named;
        faceless = named == Identification.NONE && contents.equals(Set.of(Content.FACELESS));
        notNamed = !covers(use, contents);
        left = left(use, contents);
    }

    /** Whether the line of that use names all of that. */
    static boolean covers(ConsentUse use, Set<Content> contents) {
        return contents.stream().allMatch(c -> c == Content.FACELESS || use.contents().contains(c));
    }

    /** What of the wish the line names; all that it names where that is nothing. */
    private static Set<Content> left(ConsentUse use, Set<Content> contents) {
        Set<Content> left = EnumSet.noneOf(Content.class);
        left.addAll(contents);
        left.retainAll(use.contents());
        return left.isEmpty() ? use.contents() : left;
    }

    public Verdict check(PupilStanding pupil) {
        if (faceless) {
            return new Verdict.Allow();
        }
        Set<Reason> against = pupil.against(use);
        Reason first = first(pupil.person(), first(against, null));
        if (notNamed) {
            first = stricter(first, Reason.NOT_COVERED_BY_FORM);
        }
        if (tooFar) {
            first = stricter(first, Reason.IDENTIFICATION_TOO_HIGH);
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
                        .filter(elsewhere)
                        .sorted()
                        .toList();
        boolean active = pupil.against(use).isEmpty();
        boolean there = active && !(notNamed && left.isEmpty());
        return new Instead(there ? nameThere : null, others, there && notNamed ? left : Set.of());
    }

    private static @Nullable Reason first(Set<Reason> reasons, @Nullable Reason other) {
        Reason first = other;
        for (Reason reason : reasons) {
            first = stricter(first, reason);
        }
        return first;
    }

    private static Reason stricter(@Nullable Reason one, Reason other) {
        return one == null || other.compareTo(one) < 0 ? other : one;
    }

    /** The answer for all together: the strictest; nothing when everybody may. */
    public static Optional<Reason> strictest(Collection<Verdict> verdicts) {
        return verdicts.stream().flatMap(v -> v.denial().stream()).min(Comparator.naturalOrder());
    }
}

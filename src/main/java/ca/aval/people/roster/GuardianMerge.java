package ca.aval.people.roster;

import ca.aval.people.Capacity;
import ca.aval.people.Guardian;
import ca.aval.people.GuardianField;
import ca.aval.people.LegalFact;
import ca.aval.people.PersonName;
import ca.aval.platform.text.Language;
import ca.aval.school.PostalAddress;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Brings the adults that a row names together with those known; nothing said erases nothing. */
final class GuardianMerge {
    private final List<Guardian> known;
    private final List<LegalFact> facts;
    private final RosterLine line;

    private GuardianMerge(List<Guardian> known, List<LegalFact> facts, RosterLine line) {
        this.known = known;
        this.facts = facts;
        this.line = line;
    }

    /**
     * The pupil's adults after the import, by rank.
     *
     * @param facts what is known of those adults, who then stay whoever the row names
     */
    static List<Guardian> of(List<Guardian> known, List<LegalFact> facts, RosterLine line) {
        return new GuardianMerge(known, facts, line).merged(false);
    }

    /** The same adults, with what the row says of them; nobody comes and nobody goes. */
    static List<Guardian> onlyKnown(List<Guardian> known, RosterLine line) {
        return new GuardianMerge(known, List.of(), line).merged(true);
    }

    private List<Guardian> merged(boolean onlyKnown) {
        Map<RosterGuardian, Guardian> same = sameAdults();
        List<Guardian> result = new ArrayList<>(known);
        for (RosterGuardian named : line.guardians()) {
            Guardian before = same.get(named);
            if (before != null) {
                result.replaceAll(g -> g.id().equals(before.id()) ? updated(before, named) : g);
            }
            if (before != null || onlyKnown) {
                continue;
            }
            Guardian replaced = atRank(named.rank(), same);
            if (replaced != null && !stays(replaced)) {
                result.replaceAll(
                        g -> g.id().equals(replaced.id()) ? fresh(named, replaced.rank()) : g);
            } else {
                result.add(fresh(named, freeRank(result, named.rank())));
            }
        }
        result.replaceAll(guardian -> withLanguage(guardian, line.language()));
        result.sort(Comparator.comparingInt(Guardian::rank));
        return result;
    }

    /** Whether nobody else may take that place: a fact would point at nobody, or a name is ours. */
    private boolean stays(Guardian adult) {
        return adult.handEdited().contains(GuardianField.NAME)
                || facts.stream().anyMatch(fact -> adult.id().equals(fact.guardian()));
    }

    /**
     * By name wherever they stand, for lists swap parents; else by rank when half the name fits.
     */
    private Map<RosterGuardian, Guardian> sameAdults() {
        Map<RosterGuardian, Guardian> same = new HashMap<>();
        for (RosterGuardian named : line.guardians()) {
            known.stream()
                    .filter(g -> g.name().equals(named.name()) && !same.containsValue(g))
                    .min(Comparator.comparingInt(g -> Math.abs(g.rank() - named.rank())))
                    .ifPresent(g -> same.put(named, g));
        }
        for (RosterGuardian named : line.guardians()) {
            Guardian there = atRank(named.rank(), same);
            if (!same.containsKey(named) && there != null && halfSame(there.name(), named.name())) {
                same.put(named, there);
            }
        }
        return same;
    }

    private @Nullable Guardian atRank(int rank, Map<RosterGuardian, Guardian> taken) {
        return known.stream()
                .filter(g -> g.rank() == rank && !taken.containsValue(g))
                .findFirst()
                .orElse(null);
    }

    private static boolean halfSame(PersonName a, PersonName b) {
        return (!a.given().isEmpty() && a.given().equals(b.given()))
                || (!b.given().isEmpty() && a.family().equals(b.family()));
    }

    private static int freeRank(List<Guardian> taken, int wanted) {
        int last = taken.stream().mapToInt(Guardian::rank).max().orElse(0);
        boolean free = taken.stream().noneMatch(g -> g.rank() == wanted);
        return free && wanted <= last + 1 ? wanted : last + 1;
    }

    /** An adult not known before; what was known of somebody else in that place is not carried. */
    private Guardian fresh(RosterGuardian named, int rank) {
        int household = named.household() == null ? 1 : named.household();
        return new Guardian(
                UUID.randomUUID(),
                rank,
                named.name(),
                named.capacity() == null ? Capacity.PARENT : named.capacity(),
                household,
                line.language() == null ? usualLanguage() : line.language(),
                named.email(),
                named.phone(),
                address(named, household, PostalAddress.NONE));
    }

    private Language usualLanguage() {
        return known.isEmpty() ? Language.FRENCH : known.getFirst().language();
    }

    private Guardian updated(Guardian before, RosterGuardian named) {
        Set<GuardianField> edited = before.handEdited();
        int household =
                named.household() == null || edited.contains(GuardianField.HOUSEHOLD)
                        ? before.household()
                        : named.household();
        String email = edited.contains(GuardianField.EMAIL) ? null : named.email();
        String phone = edited.contains(GuardianField.PHONE) ? null : named.phone();
        return new Guardian(
                before.id(),
                before.rank(),
                edited.contains(GuardianField.NAME) ? before.name() : named.name(),
                edited.contains(GuardianField.CAPACITY)
                        ? before.capacity()
                        : capacity(before.capacity(), named.capacity()),
                household,
                before.language(),
                email == null ? before.email() : email,
                phone == null ? before.phone() : phone,
                edited.contains(GuardianField.ADDRESS)
                        ? before.address()
                        : address(named, household, before.address()),
                edited);
    }

    /** A list that only says "parent" does not make less of a mother. */
    private static Capacity capacity(Capacity before, @Nullable Capacity told) {
        boolean vaguer =
                told == Capacity.PARENT && (before == Capacity.MOTHER || before == Capacity.FATHER);
        return told == null || vaguer ? before : told;
    }

    /** The pupil's address is the first household's: the other parent's mail must not go there. */
    private PostalAddress address(RosterGuardian named, int household, PostalAddress before) {
        PostalAddress told =
                !named.address().equals(PostalAddress.NONE) || household > 1
                        ? named.address()
                        : line.address();
        boolean moved = told.street() != null && !told.street().equals(before.street());
        return moved && before.street() != null
                ? told
                : new PostalAddress(
                        either(told.street(), before.street()),
                        either(told.city(), before.city()),
                        either(told.province(), before.province()),
                        either(told.postalCode(), before.postalCode()));
    }

    private static @Nullable String either(@Nullable String told, @Nullable String before) {
        return told == null ? before : told;
    }

    private static Guardian withLanguage(Guardian g, @Nullable Language language) {
        return language == null
                        || g.handEdited().contains(GuardianField.LANGUAGE)
                        || Objects.equals(language, g.language())
                ? g
                : g.withLanguage(language);
    }
}

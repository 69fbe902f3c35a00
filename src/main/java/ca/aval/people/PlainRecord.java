package ca.aval.people;

import ca.aval.school.PostalAddress;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pupil as somebody may know them who may not know why: what follows from a fact stays, the fact
 * itself and where a hidden adult is reached do not.
 */
final class PlainRecord {
    private PlainRecord() {}

    static Pupil of(Pupil pupil, LocalDate today) {
        List<LegalFact> consequences =
                pupil.facts().stream()
                        .filter(fact -> lasts(fact) || fact.period().holdsOn(today))
                        .flatMap(fact -> Stream.ofNullable(consequence(fact, today)))
                        .distinct()
                        .toList();
        List<Guardian> adults =
                pupil.guardians().stream()
                        .map(
                                adult ->
                                        pupil.addressEverConfidential(adult)
                                                ? unreachable(adult)
                                                : adult)
                        .toList();
        return pupil.withGuardians(adults).withFacts(consequences);
    }

    /** An address once confidential is not shown beside another household, whatever the day. */
    private static boolean lasts(LegalFact fact) {
        return fact.kind() == LegalFactKind.CONFIDENTIAL_ADDRESS;
    }

    private static @Nullable LegalFact consequence(LegalFact fact, LocalDate today) {
        LegalFactKind kind = plainest(fact.kind());
        return kind == null
                ? null
                : new LegalFact(
                        fact.id(), kind, fact.guardian(), Period.since(today), null, "", today);
    }

    /** The kind that says only what is done about it; none when nothing is. */
    private static @Nullable LegalFactKind plainest(LegalFactKind kind) {
        return switch (kind) {
            case COURT_ORDER, DEPRIVED_OF_AUTHORITY, NO_CONTACT, GUARDIAN_DECEASED ->
                    LegalFactKind.COURT_ORDER;
            case SOLE_AUTHORITY, AUTHORITY_GRANTED, CONFIDENTIAL_ADDRESS -> kind;
            case EMANCIPATED_SIMPLE, EMANCIPATED_FULL, WITHDRAWN_FROM_PARENTAL_CONTROL ->
                    LegalFactKind.EMANCIPATED_SIMPLE;
            case CHILD_PROTECTION, PUBLICATION_PROHIBITED -> LegalFactKind.PUBLICATION_PROHIBITED;
            case DECEASED_OR_MISSING -> kind;
        };
    }

    private static Guardian unreachable(Guardian adult) {
        return new Guardian(
                adult.id(),
                adult.rank(),
                adult.name(),
                adult.capacity(),
                adult.household(),
                adult.language(),
                null,
                null,
                PostalAddress.NONE,
                adult.handEdited());
    }
}

package ca.aval.policy.profile;

import ca.aval.policy.profile.Approval.Kind;
import ca.aval.policy.profile.ConsentRules.Regime;
import ca.aval.policy.profile.CoveredPersons.PersonType;
import ca.aval.policy.profile.YamlNode.Named;
import ca.aval.policy.profile.YamlNode.Pair;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses what each value alone allows and the whole makes impossible. */
final class EntryChecks {
    /** The gap under which a text may leave open who decides. */
    static final String NOBODY_NAMED = "APPROVER_NOT_NAMED";

    /** The gap under which a text may have no measures. */
    static final String NO_MEASURES = "NO_MEASURES";

    private static final Set<Kind> PAGES =
            EnumSet.of(Kind.PAGE_OPENING, Kind.PAGE_ADMIN, Kind.SERVICE_SPACE);

    private final Mentioned mentioned;
    private final Faults faults;

    EntryChecks(Mentioned mentioned, Faults faults) {
        this.mentioned = mentioned;
        this.faults = faults;
    }

    void check(Record record, Named node, String path, Place at) {
        Found found = new Found(node, path, at);
        switch (record) {
            case Identity identity -> dates(identity, found);
            case LinkedText text -> prevails(text, found);
            case Approval approval -> approval(approval, found);
            case ConsentRules.Minors minors ->
                    objections(minors.stated(), minors.objectionsTo(), found);
            case ConsentRules.Adults adults ->
                    objections(adults.stated(), adults.objectionsTo(), found);
            case Contentious.Category category -> covered(category.population(), found);
            case Contentious.Ground ground -> ground(ground, found);
            case Breach breach -> covered(breach.population(), found);
            case Measures.Measure measure -> covered(measure.population(), found);
            case Wording wording -> person(wording, found);
            case Measures measures -> measures(measures, found);
            default -> {}
        }
    }

    private void dates(Identity identity, Found found) {
        LocalDate inForce = identity.inForceOn();
        if (inForce == null) {
            return;
        }
        LocalDate revised = identity.revisedOn();
        if (revised != null && revised.isBefore(inForce)) {
            found.fault(
                    "revisedOn",
                    Fault.Kind.REVISED_BEFORE_IN_FORCE,
                    revised.toString(),
                    inForce.toString());
        }
        Optional<LocalDate> adopted =
                identity.adoptions().stream()
                        .map(Identity.Adoption::on)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo);
        if (adopted.isPresent() && inForce.isBefore(adopted.get())) {
            found.fault(
                    "inForceOn",
                    Fault.Kind.IN_FORCE_BEFORE_ADOPTED,
                    inForce.toString(),
                    adopted.get().toString());
        }
    }

    private void prevails(LinkedText text, Found found) {
        if (Boolean.TRUE.equals(text.prevails())
                && mentioned.earlier(
                        "linkedTexts", found.node(), n -> "true".equals(n.text("prevails")))) {
            found.fault("prevails", Fault.Kind.SEVERAL_PREVAIL, text.code());
        }
    }

    private void approval(Approval approval, Found found) {
        String kind = approval.kind().name();
        boolean named = approval.by() != null;
        switch (approval.path()) {
            case DECISION -> {
                if (!named && !mentioned.gap(NOBODY_NAMED)) {
                    found.fault("path", Fault.Kind.NOBODY_DECIDES, kind, NOBODY_NAMED);
                }
            }
            case COLLABORATION, FREE, NOT_STATED -> {
                if (approval.path() == Approval.Path.COLLABORATION
                        && approval.sharedWith() == null) {
                    found.fault("path", Fault.Kind.WITH_NOBODY, kind);
                }
                if (named) {
                    found.fault(
                            "by",
                            Fault.Kind.DECIDER_WITHOUT_DECISION,
                            kind,
                            approval.path().name());
                }
            }
            default -> {}
        }
        if (approval.sharedWith() != null
                && approval.path() != Approval.Path.COLLABORATION
                && !PAGES.contains(approval.kind())) {
            found.fault("sharedWith", Fault.Kind.SHARED_WITHOUT_PAGE, kind);
        }
    }

    private void objections(Regime stated, @Nullable String to, Found found) {
        if (stated != Regime.OPT_OUT) {
            if (to != null) {
                found.fault("objectionsTo", Fault.Kind.ADDRESS_WITHOUT_OBJECTION);
            }
            return;
        }
        if (to == null) {
            found.fault("stated", Fault.Kind.OBJECTION_WITHOUT_ADDRESS);
        }
        if (!mentioned.gap(Gap.Effect.SAID_BUT_NOT_APPLIED)) {
            found.fault(
                    "stated",
                    Fault.Kind.OBJECTION_WITHOUT_GAP,
                    Gap.Effect.SAID_BUT_NOT_APPLIED.name());
        }
    }

    private void ground(Contentious.Ground ground, Found found) {
        LocalDate from = ground.from();
        LocalDate until = ground.until();
        if (from != null && until != null && until.isBefore(from)) {
            found.fault("until", Fault.Kind.UNTIL_BEFORE_FROM, until.toString(), from.toString());
        }
    }

    private void covered(List<PersonType> population, Found found) {
        List<String> persons = mentioned.persons();
        for (PersonType type : population) {
            if (!persons.contains(type.name())) {
                found.fault(
                        "population",
                        Fault.Kind.NOT_COVERED,
                        type.name(),
                        String.join(", ", persons));
            }
        }
    }

    /** A body must not speak of the people of another. */
    private void person(Wording wording, Found found) {
        mentioned
                .body()
                .filter(body -> !body.speaksOf(wording.person()))
                .ifPresent(
                        body ->
                                found.fault(
                                        "person",
                                        Fault.Kind.PERSON_OF_ANOTHER_BODY,
                                        wording.person().name(),
                                        body.name(),
                                        Stream.of(Wording.Person.values())
                                                .filter(body::speaksOf)
                                                .map(Enum::name)
                                                .collect(Collectors.joining(", "))));
    }

    private void measures(Measures measures, Found found) {
        if (measures.catalogue().isEmpty()
                && measures.linkedTexts().isEmpty()
                && !mentioned.gap(NO_MEASURES)) {
            found.fault("catalogue", Fault.Kind.MEASURES_FROM_NOWHERE, NO_MEASURES);
        }
    }

    /** The entry as the file has it. */
    private final class Found {
        private final Named node;
        private final String path;
        private final Place at;

        Found(Named node, String path, Place at) {
            this.node = node;
            this.path = path;
            this.at = at;
        }

        Named node() {
            return node;
        }

        void fault(String key, Fault.Kind kind, String... args) {
            Pair pair = node.pair(key);
            faults.add(pair == null ? at : pair.at(), path + "." + key, kind, args);
        }
    }
}

package ca.aval.people.roster;

import ca.aval.people.Enrolment;
import ca.aval.people.Guardian;
import ca.aval.people.Pupil;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.PostalAddress;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A known pupil and what a row says of them. */
record PupilMerge(Pupil known, RosterLine line, SchoolYear year) {
    /** The row laid on the pupil; what was corrected by hand stays. */
    static PupilMerge of(Pupil known, RosterLine line, SchoolYear year) {
        return new PupilMerge(known, HandEdits.respected(known, line, year), year);
    }

    /** The number after the import. */
    @Nullable String number() {
        return line.fileNumber() != null ? line.fileNumber() : known.fileNumber();
    }

    /** The adults after the import. */
    List<Guardian> guardians() {
        List<Guardian> adults = known.guardians();
        return HandEdits.keepsAdults(known)
                ? GuardianMerge.onlyKnown(adults, line)
                : GuardianMerge.of(adults, known.facts(), line);
    }

    /** Whether the pupil stays in no class of the year. */
    boolean staysAway() {
        return HandEdits.keepsAway(known, year);
    }

    /** The level after the import: what the row says, else what is known of this year. */
    @Nullable String level() {
        return line.level() != null
                ? line.level()
                : known.enrolment(year).map(Enrolment::level).orElse(null);
    }

    /** What the import would change; empty when the row says what is known. */
    List<FieldChange> changes() {
        List<FieldChange> changes = new ArrayList<>();
        Optional<Enrolment> now = known.enrolment(year);
        add(changes, RosterField.FILE_NUMBER, 0, known.fileNumber(), number());
        add(changes, RosterField.FAMILY_NAME, 0, known.name().family(), line.name().family());
        if (!line.name().given().isEmpty()) {
            add(changes, RosterField.GIVEN_NAME, 0, known.name().given(), line.name().given());
        }
        add(
                changes,
                RosterField.BIRTH_DATE,
                0,
                known.birthDate().toString(),
                line.birthDate().toString());
        if (!staysAway()) {
            String group = now.map(Enrolment::group).orElse(null);
            add(changes, RosterField.GROUP, 0, group, line.group());
            add(changes, RosterField.LEVEL, 0, now.map(Enrolment::level).orElse(null), level());
        }
        for (Guardian after : guardians()) {
            Guardian before =
                    known.guardians().stream()
                            .filter(g -> g.rank() == after.rank())
                            .findFirst()
                            .orElse(null);
            List<FieldChange> ofAdult = new ArrayList<>();
            addGuardian(ofAdult, before, after);
            boolean confidential =
                    known.addressEverConfidential(after)
                            || (before != null && known.addressEverConfidential(before));
            ofAdult.forEach(change -> changes.add(change.hiddenWhen(confidential)));
        }
        return List.copyOf(changes);
    }

    private static void addGuardian(
            List<FieldChange> changes, @Nullable Guardian before, Guardian after) {
        int rank = after.rank();
        add(
                changes,
                RosterField.FULL_NAME,
                rank,
                before == null ? null : before.name().sorted(),
                after.name().sorted());
        add(
                changes,
                RosterField.CAPACITY,
                rank,
                before == null ? null : before.capacity().name(),
                after.capacity().name());
        add(
                changes,
                RosterField.HOUSEHOLD,
                rank,
                before == null ? null : String.valueOf(before.household()),
                String.valueOf(after.household()));
        add(
                changes,
                RosterField.LANGUAGE,
                rank,
                before == null ? null : code(before.language()),
                code(after.language()));
        add(
                changes,
                RosterField.EMAIL,
                rank,
                before == null ? null : before.email(),
                after.email());
        add(
                changes,
                RosterField.PHONE,
                rank,
                before == null ? null : before.phone(),
                after.phone());
        add(
                changes,
                RosterField.ADDRESS,
                rank,
                before == null ? null : oneLine(before.address()),
                oneLine(after.address()));
    }

    private static String code(Language language) {
        return language.code();
    }

    private static @Nullable String oneLine(PostalAddress address) {
        String line =
                Stream.of(
                                address.street(),
                                address.city(),
                                address.province(),
                                address.postalCode())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        return line.isEmpty() ? null : line;
    }

    private static void add(
            List<FieldChange> changes,
            RosterField field,
            int guardian,
            @Nullable String before,
            @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, guardian, before, after));
        }
    }
}

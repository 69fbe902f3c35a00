package ca.aval.notice;

import ca.aval.people.Guardian;
import ca.aval.people.LegalStanding;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.PupilOrder;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.school.School;
import ca.aval.school.Schools;
import ca.aval.security.Guard;
import ca.aval.security.Permission;
import ca.aval.security.RecordExport;
import ca.aval.security.SecondAuthentication;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Prints labels with the addresses of the families of chosen pupils: one for each household with an
 * adult who decides and may be written to. A confidential address does not lie beside others on a
 * sheet.
 */
public final class PrintLabels {
    private final Guard guard;
    private final UnitOfWork work;
    private final Schools schools;
    private final People people;
    private final LabelPrinter printer;
    private final RecordExport export;
    private final SchoolClock clock;

    public PrintLabels(
            Guard guard,
            UnitOfWork work,
            Schools schools,
            People people,
            LabelPrinter printer,
            RecordExport export,
            SchoolClock clock) {
        this.guard = guard;
        this.work = work;
        this.schools = schools;
        this.people = people;
        this.printer = printer;
        this.export = export;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /**
         * It is in the journal, and may be handed over.
         *
         * @param labels how many there are; brothers and sisters at one address share one
         * @param confidential how many households are left out because their address is hidden
         * @param incomplete how many because theirs is not known
         */
        record Printed(byte[] pdf, int labels, int confidential, int incomplete)
                implements Outcome {}

        /** No address may stand on a label. */
        record NoAddress(int confidential, int incomplete) implements Outcome {}

        /** The password is to be asked again first. */
        record PasswordNeeded() implements Outcome {}
    }

    private static final class Sheet {
        private final Set<List<String>> labels = new LinkedHashSet<>();
        private int confidential;
        private int incomplete;
    }

    /**
     * Prints the labels in class-list order.
     *
     * @param proof that the password was asked again; null where it was not
     */
    public Outcome print(Set<PupilId> chosen, SecondAuthentication.@Nullable Proof proof) {
        guard.require(Permission.EXPORT_LISTS);
        School school = work.read(schools::current);
        Sheet sheet = new Sheet();
        work.read(() -> people.enrolled(school.year())).stream()
                .filter(pupil -> chosen.contains(pupil.id()))
                .sorted(PupilOrder.byGroup(school.year()))
                .forEach(pupil -> add(pupil, school, sheet));
        if (sheet.labels.isEmpty()) {
            return new Outcome.NoAddress(sheet.confidential, sheet.incomplete);
        }
        byte[] pdf = printer.print(List.copyOf(sheet.labels), school.language());
        if (export.record("labels", sheet.labels.size(), proof)
                == RecordExport.Outcome.PASSWORD_NEEDED) {
            return new Outcome.PasswordNeeded();
        }
        return new Outcome.Printed(pdf, sheet.labels.size(), sheet.confidential, sheet.incomplete);
    }

    private void add(Pupil pupil, School school, Sheet sheet) {
        for (List<Guardian> household : households(pupil)) {
            Guardian first = household.getFirst();
            if (pupil.addressEverConfidential(first)) {
                sheet.confidential++;
            } else if (!first.address().isComplete()) {
                sheet.incomplete++;
            } else {
                sheet.labels.add(
                        AddressLines.onLabel(
                                household.stream().map(g -> g.name().full()).toList(),
                                printer.and(first.language()),
                                first.address(),
                                school.province().name()));
            }
        }
    }

    private Collection<List<Guardian>> households(Pupil pupil) {
        LegalStanding standing = pupil.on(clock.today());
        Map<Integer, List<Guardian>> byNumber =
                pupil.guardians().stream()
                        .filter(g -> standing.maySign(g) && standing.mayReceiveMail(g))
                        .sorted(Comparator.comparingInt(Guardian::rank))
                        .collect(
                                Collectors.groupingBy(
                                        Guardian::household, TreeMap::new, Collectors.toList()));
        return byNumber.values();
    }
}

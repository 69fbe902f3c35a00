package ca.aval.people.year;

import ca.aval.people.Engagement;
import ca.aval.people.Staff;
import ca.aval.people.StaffFunction;
import ca.aval.people.StaffMember;
import ca.aval.platform.text.NameOrder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The staff at work whose last engagement has an end in sight. */
public final class StaffEndings implements EndingEngagements {
    /** A school year: an engagement that ended before it is no news. */
    private static final int MONTHS = 12;

    private final Staff staff;

    public StaffEndings(Staff staff) {
        this.staff = staff;
    }

    @Override
    public List<Ending> endingBy(LocalDate day) {
        return staff.everyone().stream()
                .flatMap(member -> ending(member, day).stream())
                .sorted(Comparator.comparing(Ending::name, NameOrder.french()))
                .toList();
    }

    private static Optional<Ending> ending(StaffMember member, LocalDate day) {
        boolean stays =
                member.engagements().stream()
                        .map(engagement -> engagement.period().lastDay())
                        .anyMatch(last -> last == null || last.isAfter(day));
        if (stays) {
            return Optional.empty();
        }
        return member.engagements().stream()
                .map(Engagement::period)
                .map(period -> Objects.requireNonNull(period.lastDay()))
                .max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(day.minusMonths(MONTHS)))
                .map(last -> new Ending(member.knownAs().sorted(), function(member, last), last));
    }

    private static String function(StaffMember member, LocalDate last) {
        return member.functions(last).stream().map(StaffFunction::title).findFirst().orElse("");
    }
}

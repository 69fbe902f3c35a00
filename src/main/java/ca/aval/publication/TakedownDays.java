package ca.aval.publication;

import ca.aval.publication.Takedown.Outcome;
import ca.aval.school.SchoolDays;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How long the school takes to remove what was withdrawn. */
public final class TakedownDays {
    private final SchoolDays days;

    public TakedownDays(SchoolDays days) {
        this.days = days;
    }

    /**
     * The median of the business days from the withdrawal to the removal; nothing when nothing was
     * removed.
     */
    public OptionalDouble median(List<Takedown> takedowns) {
        List<Integer> counted =
                takedowns.stream()
                        .filter(t -> t.outcome() == Outcome.REMOVED)
                        .flatMap(
                                t ->
                                        Optional.ofNullable(t.settledOn())
                                                .map(
                                                        day ->
                                                                days.businessDaysBetween(
                                                                        t.withdrawnOn(), day))
                                                .stream())
                        .sorted()
                        .toList();
        if (counted.isEmpty()) {
            return OptionalDouble.empty();
        }
        int middle = counted.size() / 2;
        return OptionalDouble.of(
                counted.size() % 2 == 1
                        ? counted.get(middle)
                        : (counted.get(middle - 1) + counted.get(middle)) / 2.0);
    }
}

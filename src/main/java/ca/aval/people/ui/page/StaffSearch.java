package ca.aval.people.ui.page;

import ca.aval.kit.Icon;
import ca.aval.kit.Words;
import ca.aval.people.ListStaff;
import ca.aval.people.Period;
import ca.aval.people.StaffFunction;
import ca.aval.people.StaffMember;
import ca.aval.people.StaffPlace;
import ca.aval.platform.time.SchoolClock;
import ca.aval.shell.search.Findable;
import ca.aval.shell.search.SearchSource;

import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The staff as the search of the whole program finds them, those who left included. */
public final class StaffSearch implements SearchSource {
    private final ListStaff staff;
    private final SchoolClock clock;
    private final Words words;

    /**
     * @param words those of this package
     */
    public StaffSearch(ListStaff staff, SchoolClock clock, Words words) {
        this.staff = staff;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public ObservableValue<String> heading() {
        return words.live("staff.title");
    }

    @Override
    public List<Findable> read() {
        return staff.everyone().stream().map(this::findable).toList();
    }

    private Findable findable(StaffMember member) {
        Period.Standing standing = member.standing(clock.today());
        List<StaffFunction> now = member.functions(clock.today());
        List<StaffFunction> shown = now.isEmpty() ? member.functions() : now;
        return new Findable(
                Icon.PERSON_BADGE,
                member.knownAs().full(),
                keys(member),
                () -> {
                    String does =
                            shown.isEmpty()
                                    ? words.say("category." + member.category().name())
                                    : shown.stream()
                                            .map(f -> StaffListWords.title(words, f))
                                            .collect(Collectors.joining(", "));
                    return standing == Period.Standing.PRESENT
                            ? does
                            : words.say(
                                    "search.staff", does, words.say("standing." + standing.name()));
                },
                new StaffPlace(member.id()));
    }

    private static String keys(StaffMember member) {
        String functions =
                member.functions().stream()
                        .map(f -> f.title() + " " + Objects.requireNonNullElse(f.about(), ""))
                        .collect(Collectors.joining(" "));
        return "%s %s %s"
                .formatted(
                        member.name().full(),
                        Objects.requireNonNullElse(member.employeeNumber(), ""),
                        functions);
    }
}

package ca.aval.people.ui.page;

import ca.aval.kit.Mark;
import ca.aval.kit.State;
import ca.aval.kit.Words;
import ca.aval.people.Engagement;
import ca.aval.people.Period;
import ca.aval.people.StaffFunction;
import ca.aval.people.StaffMember;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says in the language of the moment what the list of the staff shows. */
final class StaffListWords {
    private final Words words;

    StaffListWords(Words words) {
        this.words = words;
    }

    static State standing(Words words, Period.Standing standing) {
        Mark mark =
                switch (standing) {
                    case TO_COME -> Mark.WAITING;
                    case PRESENT -> Mark.COMPLETE;
                    case ENDED -> Mark.CLOSED;
                };
        return new State(mark, words.say("standing." + standing.name()));
    }

    StaffLine line(StaffMember member, LocalDate today) {
        List<StaffFunction> now = member.functions(today);
        List<StaffFunction> shown = now.isEmpty() ? member.functions() : now;
        return new StaffLine(
                member.id(),
                member.knownAs().sorted(),
                shown.stream().map(this::title).collect(Collectors.joining(", ")),
                words.say("category." + member.category().name()),
                member.engagements().isEmpty() ? "" : dates(member.engagements().getLast()),
                Objects.requireNonNullElse(member.employeeNumber(), ""),
                standing(words, member.standing(today)));
    }

    private String title(StaffFunction function) {
        return function.about() == null
                ? function.title()
                : words.say("function.about", function.title(), function.about());
    }

    private String dates(Engagement engagement) {
        Period period = engagement.period();
        LocalDate last = period.lastDay();
        String days =
                last == null
                        ? words.say("period.since", period.from().toString())
                        : words.say("period.from-to", period.from().toString(), last.toString());
        return words.say("engagement.dates", words.say("engagement." + engagement.type()), days);
    }
}

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
        Engagement latest = member.engagements().isEmpty() ? null : member.engagements().getLast();
        LocalDate last = latest == null ? null : latest.period().lastDay();
        Period.Standing standing = member.standing(today);
        boolean away = standing == Period.Standing.PRESENT && member.isOnLeave(today);
        return new StaffLine(
                member.id(),
                member.knownAs().sorted(),
                shown.stream().map(this::title).collect(Collectors.joining(", ")),
                member.category(),
                words.say("category." + member.category().name()),
                latest == null ? "" : words.say("engagement." + latest.type()),
                latest == null ? "" : latest.period().from().toString(),
                last == null ? "" : last.toString(),
                Objects.requireNonNullElse(member.employeeNumber(), ""),
                Objects.requireNonNullElse(member.email(), ""),
                standing,
                away,
                away
                        ? new State(Mark.WAITING, words.say("state.on-leave"))
                        : standing(words, standing));
    }

    /** What a person does, and for which group or in which subject. */
    static String title(Words words, StaffFunction function) {
        return function.about() == null
                ? function.title()
                : words.say("function.about", function.title(), function.about());
    }

    private String title(StaffFunction function) {
        return title(words, function);
    }
}

package ca.aval.people.ui;

import ca.aval.kit.Mark;
import ca.aval.kit.State;
import ca.aval.kit.Words;
import ca.aval.people.year.Fate;
import ca.aval.people.year.RollOverLine;
import ca.aval.people.year.RollOverPlan;
import ca.aval.platform.text.NameOrder;
import ca.aval.platform.text.SearchKey;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/** Says in the language of the moment what is planned for the next year. */
final class TurnWords {
    private final Words words;

    TurnWords(Words words) {
        this.words = words;
    }

    /** The lines of those with the fate of that code whose name or class has what is sought. */
    List<TurnLine> lines(RollOverPlan plan, String code, String typed) {
        String sought = SearchKey.of(typed);
        return plan.lines().stream()
                .filter(
                        line ->
                                code.equals(RollOverViewModel.ALL)
                                        || line.fate().name().equals(code))
                .map(this::line)
                .filter(line -> SearchKey.of(line.name() + " " + line.now()).contains(sought))
                .toList();
    }

    TurnLine line(RollOverLine line) {
        String group = line.group();
        return new TurnLine(
                line.pupil().id(),
                line.pupil().name().sorted(),
                place(line.now().group(), line.now().level()),
                group == null ? "" : place(group, line.level()),
                line.fate().name(),
                new State(mark(line.fate()), words.say("fate." + line.fate())));
    }

    List<GroupTurn> groups(RollOverPlan plan) {
        return plan.groups().entrySet().stream()
                .map(
                        group ->
                                new GroupTurn(
                                        group.getKey(),
                                        goingUp(plan, group.getKey()),
                                        group.getValue()))
                .filter(group -> group.pupils() > 0)
                .sorted((one, other) -> NameOrder.french().compare(one.now(), other.now()))
                .toList();
    }

    /** Whose engagement ends, one a line. */
    String staff(RollOverPlan plan) {
        return plan.staff().stream()
                .map(one -> words.say("turn.staff.one", one.name(), one.function()))
                .collect(Collectors.joining("\n"));
    }

    private static int goingUp(RollOverPlan plan, String group) {
        return (int)
                plan.lines().stream()
                        .filter(line -> line.fate() == Fate.GOES_UP)
                        .filter(line -> line.now().group().equals(group))
                        .count();
    }

    private String place(String group, @Nullable String level) {
        if (level == null) {
            return words.say("turn.group", group);
        }
        boolean number = level.chars().allMatch(Character::isDigit);
        return words.say(number ? "turn.group.level" : "turn.group.named", group, level);
    }

    private static Mark mark(Fate fate) {
        return switch (fate) {
            case GOES_UP -> Mark.COMPLETE;
            case REPEATS -> Mark.WITHDRAWN;
            case LEAVES -> Mark.GONE;
            case UNDECIDED -> Mark.TO_CLARIFY;
        };
    }
}

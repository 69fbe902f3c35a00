package ca.aval.people.ui;

import ca.aval.kit.Words;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.roster.Decisions;
import ca.aval.people.roster.RosterPlace;
import ca.aval.people.roster.RosterPlan;
import ca.aval.people.roster.RosterProblem.Reason;
import ca.aval.people.roster.RowChoice;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the person decides about a plan, row by row. */
final class PlanChoices {
    private final Words words;
    private final Runnable changed;
    private final Map<RosterPlace, RowChoice> rows = new HashMap<>();
    private final Set<PupilId> leavers = new HashSet<>();
    private final Set<PupilId> listWins = new HashSet<>();
    private final Map<Object, RowOptions> made = new HashMap<>();

    /**
     * @param changed called after each decision
     */
    PlanChoices(Words words, Runnable changed) {
        this.words = words;
        this.changed = changed;
    }

    Decisions decisions() {
        return new Decisions(rows, leavers, listWins);
    }

    void forget() {
        rows.clear();
        leavers.clear();
        listWins.clear();
        made.clear();
    }

    /** The words are said anew, in another language; what was decided stays. */
    void sayAgain() {
        made.clear();
    }

    /** How many unclear rows nobody has decided. */
    int open(RosterPlan plan) {
        return (int)
                plan.unclear().stream()
                        .filter(row -> !rows.containsKey(row.line().place()))
                        .count();
    }

    RowOptions unclear(RosterPlan plan, RosterPlan.Unclear row) {
        RosterPlace place = row.line().place();
        return made.computeIfAbsent(
                place,
                key -> {
                    List<RowChoice> choices = row.choices();
                    RowChoice now = rows.get(place);
                    return new RowOptions(
                            choices.stream().map(c -> say(c, row, plan.year())).toList(),
                            now == null ? -1 : choices.indexOf(now),
                            chosen -> decide(plan, row, choices.get(chosen)));
                });
    }

    /** A number, and a pupil, can be given once: other rows that claimed them are left out. */
    private void decide(RosterPlan plan, RosterPlan.Unclear row, RowChoice choice) {
        put(row, choice);
        if (!(choice instanceof RowChoice.Skip)) {
            for (RosterPlan.Unclear other : plan.unclear()) {
                RowChoice said = rows.get(other.line().place());
                if (other != row
                        && said != null
                        && !(said instanceof RowChoice.Skip)
                        && isSame(row, choice, other, said)) {
                    put(other, new RowChoice.Skip());
                }
            }
        }
        changed.run();
    }

    private static boolean isSame(
            RosterPlan.Unclear row,
            RowChoice choice,
            RosterPlan.Unclear other,
            RowChoice otherChoice) {
        String number = row.line().fileNumber();
        return (number != null && Objects.equals(number, other.line().fileNumber()))
                || (choice instanceof RowChoice.Same && choice.equals(otherChoice));
    }

    private void put(RosterPlan.Unclear row, RowChoice choice) {
        rows.put(row.line().place(), choice);
        RowOptions options = made.get(row.line().place());
        if (options != null) {
            options.show(row.choices().indexOf(choice));
        }
    }

    private String say(RowChoice choice, RosterPlan.Unclear row, SchoolYear year) {
        return switch (choice) {
            case RowChoice.Same(PupilId id) ->
                    row.candidates().stream()
                            .filter(pupil -> pupil.id().equals(id))
                            .findFirst()
                            .map(pupil -> same(pupil, row.line().fileNumber(), year))
                            .orElse("");
            case RowChoice.NewPupil() ->
                    words.say(
                            row.reason() == Reason.CONTRADICTING_ROWS
                                    ? "choice.this-row"
                                    : "choice.new");
            case RowChoice.Skip() -> words.say("choice.skip");
        };
    }

    private String same(Pupil pupil, @Nullable String number, SchoolYear year) {
        if (number != null && !number.equals(pupil.fileNumber())) {
            return words.say("choice.same-number", number);
        }
        String group = pupil.enrolment(year).map(stay -> stay.group()).orElse("–");
        String known = pupil.fileNumber();
        return words.say(
                "choice.same", known == null ? words.say("choice.no-number") : known, group);
    }

    RowOptions kept(RosterPlan.Kept kept, String here, String listed) {
        return twoWays(
                kept,
                kept.known().id(),
                listWins,
                words.say("choice.keep", here),
                words.say("choice.list", listed));
    }

    RowOptions absent(Pupil pupil) {
        return twoWays(
                pupil.id(),
                pupil.id(),
                leavers,
                words.say("choice.stays"),
                words.say("choice.left"));
    }

    /** Marks all of them as gone; none, when all are already. */
    void turnAbsent(List<Pupil> absent) {
        List<PupilId> ids = absent.stream().map(Pupil::id).toList();
        boolean all = leavers.containsAll(ids);
        if (all) {
            ids.forEach(leavers::remove);
        } else {
            leavers.addAll(ids);
        }
        for (PupilId id : ids) {
            RowOptions options = made.get(id);
            if (options != null) {
                options.show(all ? 0 : 1);
            }
        }
        changed.run();
    }

    private RowOptions twoWays(
            Object key, PupilId pupil, Set<PupilId> second, String stay, String otherwise) {
        return made.computeIfAbsent(
                key,
                k -> {
                    RowOptions[] self = new RowOptions[1];
                    self[0] =
                            new RowOptions(
                                    List.of(stay, otherwise),
                                    second.contains(pupil) ? 1 : 0,
                                    chosen -> {
                                        boolean now =
                                                chosen == 1
                                                        ? second.add(pupil)
                                                        : second.remove(pupil);
                                        if (now) {
                                            self[0].show(chosen);
                                            changed.run();
                                        }
                                    });
                    return self[0];
                });
    }
}

package ca.aval.people.ui;

import ca.aval.kit.Words;
import ca.aval.people.Pupil;
import ca.aval.people.roster.FieldChange;
import ca.aval.people.roster.RosterField;
import ca.aval.people.roster.RosterLine;
import ca.aval.people.roster.RosterPlace;
import ca.aval.people.roster.RosterPlan;
import ca.aval.people.roster.RosterProblem;
import ca.aval.people.roster.RosterProblem.Outcome;
import ca.aval.people.roster.RosterTexts;
import ca.aval.platform.text.Language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in the language of the moment what importing would change, bucket by bucket. */
final class PlanWords {
    private final Words words;
    private final RosterTexts texts;
    private final RosterPlan plan;
    private final RosterPlan decided;
    private final PlanChoices choices;
    private final StaffPlanWords staff;
    private final RowWords says;
    private final Map<String, List<RosterProblem>> warnings = new HashMap<>();

    /**
     * @param decided the plan as it is with what the person chose
     */
    PlanWords(
            Words words,
            RosterTexts texts,
            RosterPlan plan,
            RosterPlan decided,
            PlanChoices choices) {
        this.words = words;
        this.texts = texts;
        this.plan = plan;
        this.decided = decided;
        this.choices = choices;
        says = new RowWords(words, texts);
        staff = new StaffPlanWords(words, texts, plan.staff());
        for (RosterProblem problem : plan.problems()) {
            if (problem.outcome() == Outcome.IMPORTED) {
                warnings.computeIfAbsent(
                                key(problem.file(), problem.line()), k -> new ArrayList<>())
                        .add(problem);
            }
        }
    }

    /** One tally for each bucket, in the order in which they are shown. */
    List<BucketTally> tallies() {
        return List.of(
                staff.with(rows(RosterBucket.NEW, decided.newcomers(), this::newcomer)),
                staff.with(changed()),
                staff.with(
                        rows(
                                RosterBucket.UNCHANGED,
                                decided.unchanged().stream()
                                        .map(RosterPlan.Unchanged::line)
                                        .toList(),
                                this::unchanged)),
                unclear(),
                rejected(),
                absent());
    }

    private BucketTally rows(
            RosterBucket bucket, List<RosterLine> lines, Function<RosterLine, RosterRow> row) {
        List<RosterRow> warned = new ArrayList<>();
        List<RosterRow> plain = new ArrayList<>();
        for (RosterLine line : lines) {
            List<RosterProblem> found = warningsOf(line);
            if (found.isEmpty()) {
                plain.add(row.apply(line));
            }
            found.forEach(problem -> warned.add(says.problem(problem, line.name().sorted(), null)));
        }
        return tally(bucket, lines.size(), warned, plain);
    }

    private BucketTally changed() {
        List<RosterRow> warned = new ArrayList<>();
        List<RosterRow> plain = new ArrayList<>();
        for (RosterPlan.Changed changed : decided.changed()) {
            String name = changed.line().name().sorted();
            warningsOf(changed.line())
                    .forEach(problem -> warned.add(says.problem(problem, name, null)));
            changed.changes().forEach(change -> plain.add(says.change(changed.line(), change)));
        }
        int left = 0;
        for (RosterPlan.Leaver leaver : decided.leavers()) {
            RosterLine line = leaver.line();
            if (line != null) {
                plain.add(says.leaver(line, leaver.lastDay()));
                left++;
            }
        }
        return tally(RosterBucket.CHANGED, decided.changed().size() + left, warned, plain);
    }

    /** Rows that wait for a choice, then what was corrected here and stays unless one says so. */
    private BucketTally unclear() {
        Map<String, RosterPlan.Unclear> rows = new HashMap<>();
        for (RosterPlan.Unclear unclear : plan.unclear()) {
            RosterPlace place = unclear.line().place();
            rows.put(key(place.file(), place.line()), unclear);
        }
        List<RosterRow> all = new ArrayList<>();
        plan.problems().stream()
                .filter(problem -> problem.outcome() == Outcome.UNCLEAR)
                .forEach(
                        problem -> {
                            RosterPlan.Unclear row = rows.get(key(problem.file(), problem.line()));
                            all.add(
                                    says.problem(
                                            problem,
                                            row == null
                                                    ? staff.nameAt(problem)
                                                    : row.line().name().sorted(),
                                            row == null ? null : choices.unclear(plan, row)));
                        });
        List<RosterPlan.Kept> corrected = new ArrayList<>(plan.kept());
        decided.kept().stream().filter(one -> !corrected.contains(one)).forEach(corrected::add);
        corrected.forEach(kept -> all.add(kept(kept)));
        int open = choices.open(plan);
        String hint =
                all.isEmpty()
                        ? words.say("bucket.UNCLEAR.hint", 0)
                        : words.say("bucket.choices", open);
        return new BucketTally(
                RosterBucket.UNCLEAR,
                plan.unclear().size() + corrected.size() + plan.staff().unclear().size(),
                hint,
                all);
    }

    private RosterRow kept(RosterPlan.Kept kept) {
        FieldChange first = kept.differences().getFirst();
        String here = says.shown(first, first.before());
        String listed = says.shown(first, first.after());
        RosterPlace place = kept.line().place();
        return new RosterRow(
                place.file(),
                place.line(),
                kept.known().name().sorted(),
                kept.differences().stream().map(says::column).collect(Collectors.joining(", ")),
                listed,
                words.say("row.kept", here),
                "",
                words.say("row.kept.sentence", here, listed),
                choices.kept(kept, here, listed));
    }

    private BucketTally rejected() {
        return tally(
                RosterBucket.REJECTED,
                plan.rejectedRows(),
                List.of(),
                plan.problems().stream()
                        .filter(problem -> problem.outcome() == Outcome.REJECTED)
                        .map(
                                problem -> {
                                    String name = plan.nameAt(problem);
                                    return says.problem(
                                            problem,
                                            name.isEmpty() ? words.say("card.unknown") : name,
                                            null);
                                })
                        .toList());
    }

    private BucketTally absent() {
        int left = (int) decided.leavers().stream().filter(l -> l.line() == null).count();
        return new BucketTally(
                RosterBucket.ABSENT,
                plan.absent().size(),
                left == 0
                        ? words.say("bucket.ABSENT.hint", plan.absent().size())
                        : words.say("bucket.left", left),
                plan.absent().stream().map(this::absent).toList());
    }

    private BucketTally tally(
            RosterBucket bucket, int count, List<RosterRow> warned, List<RosterRow> plain) {
        List<RosterRow> all = new ArrayList<>(warned);
        all.addAll(plain);
        String hint =
                warned.isEmpty()
                        ? words.say("bucket." + bucket + ".hint", count)
                        : words.say("bucket.warned", warned.size());
        return new BucketTally(bucket, count, hint, all);
    }

    private RosterRow newcomer(RosterLine line) {
        String reason = words.say("row.new", line.birthDate().toString(), line.guardians().size());
        return says.row(line, RosterField.GROUP, line.group(), reason, RosterBucket.NEW);
    }

    private RosterRow unchanged(RosterLine line) {
        return says.row(
                line,
                RosterField.GROUP,
                line.group(),
                words.say("row.unchanged"),
                RosterBucket.UNCHANGED);
    }

    private RosterRow absent(Pupil pupil) {
        String group = pupil.enrolment(plan.year()).map(stay -> stay.group()).orElse("");
        return new RosterRow(
                "",
                0,
                pupil.name().sorted(),
                texts.label(language(), RosterField.GROUP),
                group,
                words.say("row.absent"),
                words.say("bucket.ABSENT.outcome"),
                "",
                choices.absent(pupil));
    }

    private List<RosterProblem> warningsOf(RosterLine line) {
        return warnings.getOrDefault(key(line.place().file(), line.place().line()), List.of());
    }

    private Language language() {
        return words.language().getValue();
    }

    private static String key(String file, int line) {
        return file + ":" + line;
    }
}

package ca.aval.people.ui;

import ca.aval.kit.Words;
import ca.aval.people.roster.RosterField;
import ca.aval.people.roster.RosterProblem;
import ca.aval.people.roster.RosterTexts;
import ca.aval.people.roster.StaffLine;
import ca.aval.people.roster.StaffPlan;

import java.util.ArrayList;
import java.util.List;

/** Says what importing would change among the staff, beside what it changes among pupils. */
final class StaffPlanWords {
    private final Words words;
    private final RosterTexts texts;
    private final StaffPlan plan;

    StaffPlanWords(Words words, RosterTexts texts, StaffPlan plan) {
        this.words = words;
        this.texts = texts;
        this.plan = plan;
    }

    /** The bucket with the rows about staff that share its fate. */
    BucketTally with(BucketTally pupils) {
        List<StaffLine> lines =
                switch (pupils.bucket()) {
                    case NEW -> plan.newcomers();
                    case CHANGED -> plan.changed().stream().map(StaffPlan.Changed::line).toList();
                    case UNCHANGED -> plan.unchanged();
                    case UNCLEAR, REJECTED, ABSENT -> List.of();
                };
        if (lines.isEmpty()) {
            return pupils;
        }
        int count = pupils.count() + lines.size();
        List<RosterRow> rows = new ArrayList<>(pupils.rows());
        lines.forEach(line -> rows.add(row(line, pupils.bucket())));
        return new BucketTally(
                pupils.bucket(),
                count,
                words.say("bucket." + pupils.bucket() + ".hint", count),
                rows);
    }

    /** The name in an unclear row; empty when it is not about staff. */
    String nameAt(RosterProblem problem) {
        return plan.unclear().stream()
                .filter(line -> line.place().line() == problem.line())
                .filter(line -> line.place().file().equals(problem.file()))
                .map(line -> line.name().sorted())
                .findFirst()
                .orElse("");
    }

    private RosterRow row(StaffLine line, RosterBucket bucket) {
        String title = line.title();
        return new RosterRow(
                line.place().file(),
                line.place().line(),
                line.name().sorted(),
                texts.label(words.language().getValue(), RosterField.FUNCTION),
                title == null ? words.say("row.empty") : title,
                words.say("row.staff"),
                words.say("bucket." + bucket + ".outcome"),
                "",
                null);
    }
}

package ca.aval.app.demo;

import ca.aval.people.Pupil;
import ca.aval.platform.time.SchoolYear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** How one family answers: in every group of twenty-four a few of each kind. */
enum AnswerKind {
    SILENT,
    ALL_YES,
    SOME_NO,
    ALL_NO,
    SOME_BLANK,
    BOTH_BOXES,
    UNSIGNED,
    UNDATED,
    WRONG_SIGNATORY,
    BY_LETTER,
    BY_MAIL,
    /** The second holder says no where the first says yes. */
    DISAGREE,
    /** Old enough, the pupil says no though a parent agreed. */
    PUPIL_REFUSES,
    ONE_WITHDRAWN,
    ALL_WITHDRAWN,
    /** Typed wrongly the first time. */
    CORRECTED;

    private static final int IN_A_PATTERN = 24;
    private static final int SILENT_ONES = 5;
    private static final List<AnswerKind> ONCE =
            List.of(SOME_NO, SOME_NO, ALL_NO, SOME_BLANK, ONE_WITHDRAWN, DISAGREE, PUPIL_REFUSES);
    private static final List<AnswerKind> IN_TURN =
            List.of(
                    UNSIGNED,
                    WRONG_SIGNATORY,
                    BOTH_BOXES,
                    BY_LETTER,
                    UNDATED,
                    ALL_WITHDRAWN,
                    BY_MAIL,
                    CORRECTED);

    /** One for each pupil of that group, always the same. */
    static List<AnswerKind> ofGroup(List<Pupil> group, SchoolYear year) {
        String first = String.valueOf(group.getFirst().fileNumber());
        Random random = new Random(first.hashCode() * 31L + year.firstYear());
        List<AnswerKind> pattern = new ArrayList<>(ONCE);
        int turn = random.nextInt(IN_TURN.size());
        pattern.add(IN_TURN.get(turn));
        pattern.add(IN_TURN.get((turn + 1) % IN_TURN.size()));
        pattern.addAll(Collections.nCopies(SILENT_ONES, SILENT));
        pattern.addAll(Collections.nCopies(IN_A_PATTERN - pattern.size(), ALL_YES));
        Collections.shuffle(pattern, random);
        List<AnswerKind> kinds = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            kinds.add(pattern.get(i % IN_A_PATTERN));
        }
        return kinds;
    }
}

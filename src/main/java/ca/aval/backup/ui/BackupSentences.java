package ca.aval.backup.ui;

import ca.aval.backup.FollowedJournal;
import ca.aval.backup.ListBackups;
import ca.aval.backup.RehearseRestore;
import ca.aval.backup.TakenBack;
import ca.aval.kit.Words;
import ca.aval.platform.backup.Beyond;
import ca.aval.platform.backup.KeptBackup;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.text.Typography;
import ca.aval.platform.time.SchoolClock;

import java.time.Instant;
import java.time.LocalDateTime;

/** What is said of backups, in the language of the moment. */
record BackupSentences(Words words, SchoolClock clock) {
    String made(KeptBackup backup) {
        return words.say("made", moment(backup.at()), backup.position().sequence());
    }

    String drill(RehearseRestore.Drill drill) {
        KeptBackup backup = drill.backup();
        return words.say(
                "drill.done",
                moment(backup.at()),
                backup.position().sequence(),
                backup.documents(),
                Math.max(1, drill.took().toSeconds()));
    }

    /** Whether the second place can be used now, and how far the journal went there. */
    String second(ListBackups.Shelves shelves, FollowedJournal.Following following) {
        String journal = journal(following);
        if (!shelves.secondIsThere()) {
            return words.say("second.away") + " " + journal;
        }
        return shelves.sameDevice() ? words.say("second.same-device") + " " + journal : journal;
    }

    private String journal(FollowedJournal.Following following) {
        JournalPosition last = following.last();
        Instant at = following.at();
        return last == null || at == null
                ? words.say("journal.waiting")
                : words.say("journal.until", last.sequence(), moment(at));
    }

    /** What another journal adds to a backup, or why nothing; empty where there is none. */
    String beyond(Beyond beyond) {
        return switch (beyond) {
            case Beyond.Acts(long acts, Instant until, long end, Beyond.Stop stop) -> {
                String adds = words.say("restore.beyond", acts, moment(until));
                yield stop == Beyond.Stop.END
                        ? adds
                        : adds + " " + words.say("restore.stop." + stop);
            }
            case Beyond.Nothing() -> "";
            case Beyond.Unusable(Beyond.Reason reason) ->
                    reason == Beyond.Reason.NO_JOURNAL ? "" : words.say("restore.beyond." + reason);
        };
    }

    /**
     * From which moment a register is, and what was done after it; empty when it never came back.
     *
     * @param hasSecond whether there is a second place to look at
     */
    String restored(Seen now, boolean hasSecond) {
        TakenBack taken = now.past().restored();
        if (taken == null) {
            return "";
        }
        String from = words.say("restored", moment(taken.from()));
        Seen.Left left = now.left();
        if (left == null) {
            return from + " " + words.say(hasSecond ? "restored.away" : "restored.no-second");
        }
        return from
                + " "
                + switch (left.beyond()) {
                    case Beyond.Acts acts ->
                            words.say("restored.left", acts.acts(), moment(acts.until()));
                    case Beyond.Nothing() -> words.say("restored.nothing-left");
                    case Beyond.Unusable unusable -> words.say("restored.unreadable");
                };
    }

    String problem(Problem problem) {
        return new ProblemTexts().sentence(words.language().getValue(), problem);
    }

    String day(Instant moment) {
        return Typography.date(words.language().getValue(), clock.onTheWall(moment).toLocalDate());
    }

    String moment(Instant moment) {
        LocalDateTime at = clock.onTheWall(moment);
        return words.say(
                "moment",
                day(moment),
                Typography.time(words.language().getValue(), at.toLocalTime()));
    }
}

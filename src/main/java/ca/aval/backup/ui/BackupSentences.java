package ca.aval.backup.ui;

import ca.aval.backup.FollowedJournal;
import ca.aval.backup.ListBackups;
import ca.aval.backup.RehearseRestore;
import ca.aval.kit.Words;
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

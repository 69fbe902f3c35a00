package ca.aval.backup.ui;

import ca.aval.kit.Mark;
import ca.aval.kit.State;
import ca.aval.kit.Words;
import ca.aval.platform.backup.KeptBackup;
import ca.aval.platform.text.Typography;
import ca.aval.platform.time.SchoolClock;

import java.time.LocalDateTime;

/**
 * One backup as the list shows it.
 *
 * @param day as 2026-11-22
 * @param size in megabytes, rounded up
 * @param act the last act that it holds; 0 for one that cannot be read
 */
public record BackupLine(
        String key,
        String day,
        String time,
        String place,
        int size,
        int act,
        int documents,
        State state,
        KeptBackup backup) {
    static BackupLine of(KeptBackup backup, boolean second, SchoolClock clock, Words words) {
        LocalDateTime at = clock.onTheWall(backup.at());
        return new BackupLine(
                backup.file().toString(),
                at.toLocalDate().toString(),
                Typography.time(words.language().getValue(), at.toLocalTime()),
                words.say(second ? "place.second" : "place.own"),
                (int) (backup.bytes() >> 20) + 1,
                (int) backup.position().sequence(),
                backup.documents(),
                new State(mark(backup), words.say("state." + backup.state())),
                backup);
    }

    private static Mark mark(KeptBackup backup) {
        return switch (backup.state()) {
            case PROVED -> Mark.COMPLETE;
            case DAMAGED -> Mark.REJECTED;
            case FOREIGN -> Mark.NO_ANSWER;
        };
    }
}

package ca.aval.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.backup.BackedUp;
import ca.aval.platform.backup.Beyond;
import ca.aval.platform.backup.Restoration;
import ca.aval.platform.journal.ActRecord;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.Register;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A register that was taken back learns what the second place still has that it has not. */
class LookBeyondTest {
    @TempDir Path folder;

    private OneRegister one;
    private Path backup;

    @BeforeEach
    void twoActsAfterTheBackup() {
        one = new OneRegister(folder);
        backup = one.backedUp().file();
        BackedUp.act(one.register, "deux");
        BackedUp.act(one.register, "trois");
        one.backups().second(one.key).mirror().follow();
    }

    @AfterEach
    void close() {
        one.close();
    }

    @Test
    void countsWhatWasLeftBehindBeforeAndAfterTheJournalIsSetAside() {
        Beyond traceAndTwo = new Beyond.Acts(3, one.clock.now(), 4, Beyond.Stop.END);
        try (Register back = restored(false)) {
            assertEquals(Optional.of(traceAndTwo), look(back));
            BackedUp.act(back, "autre");
            BackedUp.act(back, "et encore");
            BackedUp.act(back, "et une autre");
            BackedUp.backups(back).second(one.key).mirror().follow();
            assertEquals(Optional.of(traceAndTwo), look(back));
        }
    }

    @Test
    void findsNothingWhenEverythingWasTaken() {
        try (Register back = restored(true)) {
            assertEquals(Optional.of(new Beyond.Nothing()), look(back));
        }
    }

    @Test
    void saysThatItCannotBeReadOrReached() throws IOException {
        Path segment = one.backups().second(one.key).shelf().folder().resolve("journal");
        Path file = segment.resolve("segment-000001.journal");
        byte[] bytes = Files.readAllBytes(file);
        try (Register back = restored(false)) {
            bytes[(int) one.backedUp().position().sequence() + bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            assertEquals(Optional.of(new Beyond.Unusable(Beyond.Reason.DAMAGED)), look(back));
            Files.move(one.key, folder.resolve("unplugged"));
            assertEquals(Optional.empty(), look(back));
        }
    }

    @Test
    void isNotForWhoMayNotBackUp() {
        try (Register back = restored(false)) {
            LookBeyond act = new LookBeyond(OneRegister.READER, BackedUp.backups(back));
            Problem refused = assertThrows(Problem.class, () -> act.look(one.key, takenBack(back)));
            assertEquals(Problem.Kind.NOT_ALLOWED, refused.kind());
        }
    }

    private Optional<Beyond> look(Register back) {
        return new LookBeyond(OneRegister.PRINCIPAL, BackedUp.backups(back))
                .look(one.key, takenBack(back));
    }

    private Register restored(boolean withLater) {
        Path place = folder.resolve("place");
        try (Restoration restoration =
                BackedUp.restorer()
                        .begin(backup, place, BackedUp.password(), BackedUp.UNWATCHED)
                        .orElseThrow()) {
            if (withLater) {
                restoration.finishWith(one.key);
            } else {
                restoration.finish();
            }
        }
        return BackedUp.open(place);
    }

    private TakenBack takenBack(Register back) {
        List<JournalPosition> positions = new ArrayList<>();
        List<TakenBack> found = new ArrayList<>();
        back.journal(
                new JournalFolder.Replayed() {
                    @Override
                    public void schema(int version) {}

                    @Override
                    public void act(ActRecord act, JournalPosition position) {
                        if (act.name().equals(Restoration.ACT)) {
                            found.add(
                                    new TakenBack(one.clock.now(), positions.getLast(), position));
                        }
                        positions.add(position);
                    }
                });
        return found.getLast();
    }
}

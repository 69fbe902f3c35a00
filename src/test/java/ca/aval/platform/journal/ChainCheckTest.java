package ca.aval.platform.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.journal.ChainCheck.Outcome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The chain of a copied journal is checked without a key. */
class ChainCheckTest {
    @TempDir Path folder;

    private JournalPosition end;

    @BeforeEach
    void threeSegments() {
        try (JournalFolder journal =
                JournalFolder.create(folder, new LocalDisk(), new byte[32], 1)) {
            for (int i = 0; i < 3; i++) {
                journal.append(journal.prepare(act()));
                journal.append(journal.prepare(act()));
                if (i < 2) {
                    journal.roll(1);
                }
            }
            end = journal.position();
        }
    }

    private static ActRecord act() {
        return new ActRecord(
                0,
                UUID.randomUUID(),
                Instant.parse("2026-09-02T14:15:00Z"),
                null,
                "ACT",
                List.of(),
                List.of());
    }

    private Outcome check() {
        return new ChainCheck(new LocalDisk()).of(folder);
    }

    private Path segment(int number) {
        return folder.resolve("segment-00000" + number + ".journal");
    }

    private Outcome.Broken broken() {
        return assertInstanceOf(Outcome.Broken.class, check());
    }

    @Test
    void followsTheChainToItsEnd() {
        assertEquals(new Outcome.Whole(end, 3, false), check());
    }

    @Test
    void namesTheFirstRecordThatIsBrokenWhereverAByteWasChanged() throws IOException {
        byte[] content = Files.readAllBytes(segment(2));
        int second = Segment.HEAD + Frame.length(ByteBuffer.wrap(content).getInt(Segment.HEAD + 4));
        for (int place = Segment.HEAD; place < content.length; place += 5) {
            byte[] changed = content.clone();
            changed[place] ^= 1;
            Files.write(segment(2), changed);
            assertEquals(place < second ? 3 : 4, broken().sequence(), "byte " + place);
            assertEquals("segment-000002.journal", broken().file());
        }
    }

    @Test
    void noticesAnEndThatIsCutOffAndASegmentThatIsExchanged() throws IOException {
        byte[] content = Files.readAllBytes(segment(1));
        Files.write(segment(1), Arrays.copyOf(content, content.length - 1));
        assertEquals("segment-000001.journal", broken().file());
        Files.write(segment(1), content);
        Files.copy(segment(1), folder.resolve("kept"));
        Files.delete(segment(2));
        Files.copy(segment(1), segment(2));
        assertEquals("segment-000002.journal", broken().file());
    }

    @Test
    void toleratesATornEndOfTheLastSegment() throws IOException {
        byte[] content = Files.readAllBytes(segment(3));
        int length = content.length;
        while (content[length - 1] == 0) {
            length--;
        }
        Files.write(segment(3), Arrays.copyOf(content, length - 3));
        Outcome.Whole whole = assertInstanceOf(Outcome.Whole.class, check());
        assertEquals(5, whole.end().sequence());
    }
}

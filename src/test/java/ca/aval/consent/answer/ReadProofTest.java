package ca.aval.consent.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.aval.people.PupilId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

final class ReadProofTest {
    @Test
    void theProofIsFoundByItsEntryAndByNothingElse(@TempDir Path folder) {
        AnswerOffice desk = new AnswerOffice(folder);
        AnswerSlip slip = desk.slip(Answer.YES, Answer.YES);
        UUID entry =
                assertInstanceOf(
                                RecordReturn.Outcome.Kept.class,
                                desk.pile().record().record(List.of(slip), Set.of(), new byte[3]))
                        .added()
                        .getFirst();
        ReadProof proof = desk.pile().proof();
        assertEquals(3, proof.read(desk.pupil.id(), entry).orElseThrow().length);
        assertEquals(Optional.empty(), proof.read(desk.pupil.id(), UUID.randomUUID()));
        assertEquals(Optional.empty(), proof.read(PupilId.random(), entry));
    }
}

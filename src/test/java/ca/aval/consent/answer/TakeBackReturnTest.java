package ca.aval.consent.answer;

import static ca.aval.consent.answer.Answer.NO;
import static ca.aval.consent.answer.Answer.YES;
import static ca.aval.consent.answer.Family.WEBSITE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.aval.consent.answer.TakeBackReturn.Outcome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

final class TakeBackReturnTest {
    @TempDir private Path folder = Path.of("");
    private AnswerOffice desk;

    @BeforeEach
    void open() {
        desk = new AnswerOffice(folder);
    }

    @Test
    void row30_aPaperOfTheWrongPupilCountsNoMoreAndStaysInTheHistory() {
        List<UUID> added = record(YES, Set.of());
        assertEquals(UseState.ACTIVE, desk.today(WEBSITE));
        assertEquals(new Outcome.TakenBack(List.of()), takeBack(desk.code, added));
        assertEquals(UseState.ASKED, stateWithoutAnswer());
        assertEquals(2, desk.history().returned().size());
        assertEquals("TAKE_BACK_ANSWERS", desk.office.work.acts().getLast().name());
    }

    private UseState stateWithoutAnswer() {
        return UseState.of(desk.history(), WEBSITE, AnswerOffice.ISSUED.plusDays(10));
    }

    @Test
    void aCorrectionTakenBackLetsTheFormerWordsStandAgain() {
        List<UUID> first = record(YES, Set.of());
        List<UUID> second = record(NO, new HashSet<>(first));
        assertEquals(UseState.REFUSED, desk.today(WEBSITE));
        Outcome.TakenBack back =
                assertInstanceOf(Outcome.TakenBack.class, takeBack(desk.code, second));
        assertEquals(UseState.ACTIVE, desk.today(WEBSITE));
        assertEquals(1, back.again().size());
        record(NO, new HashSet<>(back.again()));
        assertEquals(UseState.REFUSED, desk.today(WEBSITE));
    }

    @Test
    void whatCountsNoMoreCannotBeTakenBackAgain() {
        List<UUID> added = record(YES, Set.of());
        takeBack(desk.code, added);
        Outcome.Refused nothing = new Outcome.Refused(AnswerRefusal.NOTHING_TO_CORRECT);
        assertEquals(nothing, takeBack(desk.code, added));
        assertEquals(nothing, takeBack(desk.code, List.of()));
        assertEquals(new Outcome.Refused(AnswerRefusal.CODE_WRONG), takeBack("K7QX", List.of()));
        assertEquals(
                new Outcome.Refused(AnswerRefusal.FORM_UNKNOWN),
                takeBack("0000-0000-0", List.of()));
    }

    private List<UUID> record(Answer website, Set<UUID> instead) {
        RecordReturn.Outcome done =
                desk.pile().record().record(List.of(desk.slip(website, YES)), instead, null);
        return assertInstanceOf(RecordReturn.Outcome.Kept.class, done).added();
    }

    private Outcome takeBack(String form, List<UUID> entries) {
        return desk.pile().takeBack().takeBack(form, new HashSet<>(entries));
    }
}

package ca.aval.consent.answer;

import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;

import java.util.UUID;

/** Everything that can be done with a pile of forms that came back. */
public record PileActs(
        ListFormsToAnswer list, RecordReturn record, TakeBackReturn takeBack, ReadProof proof) {
    /** Puts the acts together over what keeps answers. */
    public static PileActs of(Guard guard, UnitOfWork work, AnswerDesk desk, UUID recorder) {
        return new PileActs(
                new ListFormsToAnswer(guard, work, desk),
                new RecordReturn(guard, work, desk, recorder),
                new TakeBackReturn(guard, work, desk, recorder),
                new ReadProof(guard, work, desk));
    }
}

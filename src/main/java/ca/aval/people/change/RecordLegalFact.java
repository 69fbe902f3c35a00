package ca.aval.people.change;

import ca.aval.people.LegalFact;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Notes what a judgment or an agency says, as somebody saw it; never the document. */
public final class RecordLegalFact {
    private static final String ACT = "RECORD_LEGAL_FACT";

    private final Guard guard;
    private final PupilDesk desk;

    public RecordLegalFact(Guard guard, UnitOfWork unitOfWork, People people) {
        this.guard = guard;
        desk = new PupilDesk(unitOfWork, people);
    }

    public Edited<Pupil> record(Pupil asRead, LegalFactDraft draft) {
        guard.require(Permission.RECORD_LEGAL_FACTS);
        EditRefusal fault = draft.fault();
        if (fault != null) {
            return new Edited.Refused<>(fault);
        }
        List<LegalFact> facts = new ArrayList<>(asRead.facts());
        facts.add(draft.fact());
        facts.sort(Comparator.comparing(fact -> fact.period().from()));
        return desk.change(ACT, asRead, asRead.withFacts(facts));
    }
}

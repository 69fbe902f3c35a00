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
import java.util.UUID;

/** Corrects a legal fact that was typed wrongly; the journal keeps how it was. */
public final class CorrectLegalFact {
    private static final String ACT = "CORRECT_LEGAL_FACT";

    private final Guard guard;
    private final PupilDesk desk;

    public CorrectLegalFact(Guard guard, UnitOfWork unitOfWork, People people) {
        this.guard = guard;
        desk = new PupilDesk(unitOfWork, people);
    }

    public Edited<Pupil> correct(Pupil asRead, UUID fact, LegalFactDraft draft) {
        guard.require(Permission.RECORD_LEGAL_FACTS);
        EditRefusal fault = draft.fault();
        if (fault != null) {
            return new Edited.Refused<>(fault);
        }
        List<LegalFact> facts = new ArrayList<>(asRead.facts());
        facts.replaceAll(f -> f.id().equals(fact) ? draft.fact(fact) : f);
        facts.sort(Comparator.comparing(f -> f.period().from()));
        return desk.change(ACT, asRead, asRead.withFacts(facts));
    }
}

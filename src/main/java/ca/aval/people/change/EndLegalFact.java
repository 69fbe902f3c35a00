package ca.aval.people.change;

import ca.aval.people.LegalFact;
import ca.aval.people.People;
import ca.aval.people.Pupil;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Notes the last day on which a legal fact holds; the fact stays known. */
public final class EndLegalFact {
    private static final String ACT = "END_LEGAL_FACT";

    private final Guard guard;
    private final PupilDesk desk;

    public EndLegalFact(Guard guard, UnitOfWork unitOfWork, People people) {
        this.guard = guard;
        desk = new PupilDesk(unitOfWork, people);
    }

    public Edited<Pupil> end(Pupil asRead, UUID fact, LocalDate lastDay) {
        guard.require(Permission.RECORD_LEGAL_FACTS);
        List<LegalFact> facts = new ArrayList<>(asRead.facts());
        boolean early =
                facts.stream()
                        .anyMatch(f -> f.id().equals(fact) && lastDay.isBefore(f.period().from()));
        if (early) {
            return new Edited.Refused<>(EditRefusal.ENDS_BEFORE_BEGIN);
        }
        facts.replaceAll(f -> f.id().equals(fact) ? f.endedOn(lastDay) : f);
        return desk.change(ACT, asRead, asRead.withFacts(facts));
    }
}

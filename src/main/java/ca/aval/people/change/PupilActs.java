package ca.aval.people.change;

/** Everything that is done by hand to the record of a pupil. */
public record PupilActs(
        AddPupil add,
        ChangePupil change,
        MovePupil move,
        PupilLeaves leaves,
        AddGuardian addGuardian,
        ChangeGuardian changeGuardian,
        RemoveGuardian removeGuardian,
        RecordLegalFact recordFact,
        CorrectLegalFact correctFact,
        EndLegalFact endFact,
        RestorePupil restore) {}

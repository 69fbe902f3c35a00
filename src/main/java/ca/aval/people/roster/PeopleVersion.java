package ca.aval.people.roster;

import ca.aval.people.Pupil;
import ca.aval.people.PupilId;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The state of everyone known when a plan was made, so that a later change is noticed. */
public record PeopleVersion(Map<PupilId, Integer> versions) {
    public PeopleVersion {
        versions = Map.copyOf(versions);
    }

    /** The state of those pupils. */
    public static PeopleVersion of(List<Pupil> everyone) {
        return new PeopleVersion(
                everyone.stream().collect(Collectors.toMap(Pupil::id, Pupil::version)));
    }
}

package ca.aval.consent.photo;

import ca.aval.consent.form.NameListSheet.Purpose;
import ca.aval.people.PupilId;
import ca.aval.platform.place.Destination;

import java.util.List;
import java.util.Set;

/**
 * Where one makes a list of names for photo day or for a teacher.
 *
 * @param groups the groups that are ticked to begin with; none: the whole school
 * @param only the pupils it is about; none: everybody in those groups
 */
public record PhotoDayPlace(Purpose purpose, List<String> groups, Set<PupilId> only)
        implements Destination {
    public PhotoDayPlace {
        groups = List.copyOf(groups);
        only = Set.copyOf(only);
    }

    /** For the photographer, with nothing ticked. */
    public PhotoDayPlace() {
        this(Purpose.OUT_OF_FRAME, List.of(), Set.of());
    }

    /** For a teacher: whose form is to come back, among those pupils or in those groups. */
    public static PhotoDayPlace formsToReceive(List<String> groups, Set<PupilId> only) {
        return new PhotoDayPlace(Purpose.FORMS_TO_RECEIVE, groups, only);
    }
}

package ca.aval.people.roster.past;

import ca.aval.people.People;
import ca.aval.people.Staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Pupils and staff alike, as an import turned round writes them. */
record EverybodyKept(People people, Staff staff) {
    Map<UUID, KeptPerson> known() {
        Map<UUID, KeptPerson> known = new HashMap<>();
        people.everyone().forEach(p -> known.put(p.id().value(), new KeptPerson.OfPupil(p)));
        staff.everyone().forEach(m -> known.put(m.id().value(), new KeptPerson.OfStaff(m)));
        return known;
    }

    void add(KeptPerson person) {
        switch (person) {
            case KeptPerson.OfPupil(var pupil) -> people.add(List.of(pupil));
            case KeptPerson.OfStaff(var member) -> staff.add(List.of(member));
        }
    }

    void remove(KeptPerson person) {
        switch (person) {
            case KeptPerson.OfPupil(var pupil) -> people.remove(pupil);
            case KeptPerson.OfStaff(var member) -> staff.remove(member);
        }
    }

    void change(KeptPerson before, KeptPerson after) {
        if (before instanceof KeptPerson.OfPupil(var now)
                && after instanceof KeptPerson.OfPupil(var then)) {
            people.change(now, then);
        } else if (before instanceof KeptPerson.OfStaff(var now)
                && after instanceof KeptPerson.OfStaff(var then)) {
            staff.change(now, then);
        } else {
            throw new IllegalStateException("no pupil becomes staff");
        }
    }
}

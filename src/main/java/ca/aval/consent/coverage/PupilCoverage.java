package ca.aval.consent.coverage;

import ca.aval.consent.answer.ConsentHistory;
import ca.aval.people.Enrolment;
import ca.aval.people.Pupil;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where one pupil stands.
 *
 * @param group the code of the group, empty when the list names none
 * @param level as the list says; null when it says nothing
 * @param asked whether a form of the year was printed for them
 * @param returned whether something came back, and was not taken back as an error
 * @param uses how each use that was asked about is counted
 */
public record PupilCoverage(
        Pupil pupil,
        String group,
        @Nullable String level,
        boolean asked,
        boolean returned,
        Map<String, Counted> uses) {
    public PupilCoverage {
        uses = Map.copyOf(uses);
    }

    /**
     * Reads it from everything that is known of the pupil.
     *
     * @param stay the class in which the pupil is counted
     * @param codes the uses of the year’s form
     */
    static PupilCoverage of(
            ConsentHistory history,
            Enrolment stay,
            SchoolYear year,
            List<String> codes,
            LocalDate today) {
        Map<String, Counted> uses = new LinkedHashMap<>();
        for (String code : codes) {
            Counted.of(history, code, year, today).ifPresent(counted -> uses.put(code, counted));
        }
        boolean returned =
                history.standing().stream()
                        .anyMatch(r -> r.year().equals(year) && !r.answers().isEmpty());
        return new PupilCoverage(
                history.pupil(),
                stay.group(),
                stay.level(),
                history.asked(year, year.near(today)).isPresent(),
                returned,
                uses);
    }

    /** Whether the form was handed out and nothing came back, nor was every use taken back. */
    public boolean silent() {
        return asked && !returned && uses.containsValue(Counted.NONE);
    }

    /** The same for somebody who may not know why. */
    PupilCoverage plain() {
        Map<String, Counted> plain = new LinkedHashMap<>();
        uses.forEach((use, counted) -> plain.put(use, counted.plain()));
        return new PupilCoverage(pupil, group, level, asked, returned, plain);
    }
}

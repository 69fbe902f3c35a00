package ca.aval.consent.reminder;

import ca.aval.consent.answer.Recording.Defect;

import java.util.List;

/**
 * One thing that is wrong with an answer that came back.
 *
 * @param lines the numbers of the lines of the form, from 1; none when it is about all of it
 */
public record Fault(Defect defect, List<Integer> lines) {
    public Fault {
        lines = List.copyOf(lines);
    }
}

package ca.aval.consent.ui.remind;

import ca.aval.consent.reminder.Need;
import ca.aval.consent.reminder.Readiness;
import ca.aval.consent.reminder.Recipient;
import ca.aval.consent.reminder.Situation;

import java.util.List;

/**
 * What would be printed for some pupils, and who is left out.
 *
 * @param pupils about how many a letter goes out
 * @param letters one for each household
 * @param first how many of them are a first reminder
 * @param second how many a second one
 * @param tooSoon pupils whose last letter still gives them time
 * @param noMore pupils who had every letter that is sent
 * @param unreachable pupils of whom nobody may be written to
 */
record Tally(
        int pupils, int letters, int first, int second, int tooSoon, int noMore, int unreachable) {
    static final Tally NOBODY = new Tally(0, 0, 0, 0, 0, 0, 0);

    static Tally of(List<Need> needs) {
        List<Need> ready = needs.stream().filter(need -> !need.ready().isEmpty()).toList();
        List<Need> left = needs.stream().filter(need -> need.ready().isEmpty()).toList();
        List<Recipient> letters = ready.stream().flatMap(need -> need.ready().stream()).toList();
        List<Recipient> asking =
                ready.stream()
                        .filter(need -> need.situation() != Situation.DISAGREEMENT)
                        .flatMap(need -> need.ready().stream())
                        .toList();
        return new Tally(
                ready.size(),
                letters.size(),
                (int) asking.stream().filter(to -> to.sent() == 0).count(),
                (int) asking.stream().filter(to -> to.sent() > 0).count(),
                (int) left.stream().filter(need -> some(need, Readiness.TOO_SOON)).count(),
                (int)
                        left.stream()
                                .filter(need -> !some(need, Readiness.TOO_SOON))
                                .filter(need -> some(need, Readiness.NO_MORE))
                                .count(),
                (int) left.stream().filter(need -> need.recipients().isEmpty()).count());
    }

    private static boolean some(Need need, Readiness which) {
        return need.recipients().stream().anyMatch(to -> to.readiness() == which);
    }
}

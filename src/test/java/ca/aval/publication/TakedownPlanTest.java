package ca.aval.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** The two business days of a takedown, over whatever lies between. */
final class TakedownPlanTest {
    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource({
        "2026-10-05, 2026-10-07, an ordinary Monday",
        "2026-10-09, 2026-10-14, a Friday before the long week-end of Thanksgiving",
        "2026-10-10, 2026-10-14, the Saturday after it",
        "2027-02-26, 2027-03-02, a Friday before the spring break: offices work",
        "2027-03-25, 2027-03-31, the Thursday before Easter",
        "2027-06-23, 2027-06-28, the day before Saint-Jean-Baptiste",
        "2027-07-30, 2027-08-03, in summer, where pupils are away and offices are not"
    })
    void dueOn(String withdrawn, LocalDate due, String why) {
        PublicationOffice desk = new PublicationOffice(withdrawn);
        desk.publish(PublicationOffice.SITE, "2026-10-01", desk.agreedId());
        desk.withdraw(PublicationOffice.SITE);
        assertEquals(due, desk.publications.takedowns().getFirst().dueOn(), why);
    }
}

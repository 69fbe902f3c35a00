package ca.aval.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.publication.PublicationLog.Shown;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

final class ReadPublicationChoicesTest {
    @Test
    void usesPupilsGroupsAndStaffCanBeChosen() {
        PublicationOffice desk = new PublicationOffice();
        PublicationChoices choices = desk.acts(Role.SECRETARY).choices().choices();
        assertEquals(
                List.of("Ménard, Léa", "Roy, Zoé"),
                choices.pupils().stream().map(Shown::name).toList());
        assertEquals(Map.of("041", Set.of(desk.agreedId(), desk.silentId())), choices.groups());
        assertEquals(1, choices.staff().size());
        assertTrue(
                choices.uses().stream().anyMatch(u -> u.code().equals(PublicationOffice.PAGE)),
                "the school's own account is one of the places");
    }
}

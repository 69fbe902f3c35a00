package ca.aval.policy.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.text.Language;
import ca.aval.policy.profile.PlainRule.Mark;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Nothing stands in a board’s mouth that its text does not say. */
class WhatBoardsSayTest {
    private static final ShippedProfiles SHIPPED = new ShippedProfiles();

    private final PlainRules rules = new PlainRules();

    @Test
    void whatAPolicyIsSilentOnIsNotSaidToBeAllowed() {
        for (String code : SHIPPED.codes()) {
            for (Approval approval : SHIPPED.of(code).approvals()) {
                if (approval.path() == Approval.Path.NOT_STATED) {
                    PlainRule rule = rule(code, "approvals[" + approval.kind() + "]");
                    assertEquals(Mark.NOT_SAID, rule.mark());
                    for (String granted : List.of("permis", "autorisation va", "vaut pour")) {
                        assertFalse(rule.text().contains(granted), code + " " + rule.text());
                    }
                }
            }
        }
        assertTrue(
                rule("viamonde", "approvals[LOGO_BOARD]")
                        .text()
                        .contains("L’autorisation va à la personne elle-même."));
        assertTrue(
                rule("cegep-drummondville", "approvals[CLASS_GROUP]")
                        .text()
                        .contains("Cela vaut pour la personne elle-même."));
    }

    @Test
    void accessAtWorkIsSaidAsEachTextHasIt() {
        for (String code : List.of("cegep-drummondville", "de-la-jonquiere")) {
            assertTrue(rule(code, "useAtWork.access").text().contains("fins personnelles"), code);
        }
        for (String code : List.of("cpe-premier-pas", "viamonde")) {
            assertFalse(rule(code, "useAtWork.access").text().contains("autorisation"), code);
        }
        assertTrue(rule("viamonde", "useAtWork.access").text().contains("lien avec son emploi"));
        assertTrue(rule("cspne", "useAtWork.access").text().contains("Sans autorisation"));
    }

    /** The college’s pages are made with communications; they do not decide on them. */
    @Test
    void aCollaborationIsNobodysDecision() {
        PlainRule pages = rule("cegep-drummondville", "approvals[PAGE_OPENING]");
        assertEquals(Mark.SAID, pages.mark());
        assertTrue(pages.text().startsWith("Cela se fait en collaboration"), pages.text());
        assertFalse(pages.text().contains("Qui décide"), pages.text());
    }

    private PlainRule rule(String code, String at) {
        return rules.of(SHIPPED.of(code), Language.FRENCH).stream()
                .flatMap(section -> section.rules().stream())
                .filter(rule -> rule.at().equals(at))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " " + at));
    }
}

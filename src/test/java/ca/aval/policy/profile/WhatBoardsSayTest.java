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

    @Test
    void whatAvalProposesIsNotTheBoardsWord() {
        for (String[] own :
                List.of(
                        new String[] {"de-la-jonquiere", "acknowledgement"},
                        new String[] {"de-la-jonquiere", "pages.rules[SCHEDULE]"},
                        new String[] {"de-la-jonquiere", "contentious.rules[GROUNDS_WRITTEN]"},
                        new String[] {"de-la-jonquiere", "review.steps"},
                        new String[] {"cspne", "useAtWork.access.printedList"},
                        new String[] {"cspne", "acknowledgement"},
                        new String[] {"viamonde", "watch[MENTIONS].outcomes"},
                        new String[] {"viamonde", "incidents.rules[INERT_EVIDENCE]"},
                        new String[] {"cpe-premier-pas", "measures.rules[SKIP]"},
                        new String[] {"cegep-drummondville", "contentious.moderation[RESTORE]"},
                        new String[] {"quebec", "approvals[PAGE_OPENING]"},
                        new String[] {"ontario", "persons[VOLUNTEER]"})) {
            assertEquals(Mark.OURS, rule(own[0], own[1]).mark(), own[0] + " " + own[1]);
            assertFalse(rule(own[0], own[1]).gap());
        }
        for (String[] said :
                List.of(
                        new String[] {"de-la-jonquiere", "contentious.rules[PREVENTIVE]"},
                        new String[] {"viamonde", "watch[MENTIONS]"},
                        new String[] {"quebec", "consent.rules[SPECIFIC]"})) {
            assertEquals(Mark.SAID, rule(said[0], said[1]).mark(), said[0] + " " + said[1]);
        }
        PlainRule schedule = rule("de-la-jonquiere", "pages.rules[SCHEDULE]");
        assertEquals("Proposition d’Aval", rules.mark(schedule, Language.FRENCH));
        assertEquals(
                "pour 7.4 Rôle des écoles et des services",
                rules.place(schedule, schedule.clauses().getFirst(), Language.FRENCH));
    }

    /** In a profile of the law alone, what no law says is Aval’s proposal. */
    @Test
    void theLawAloneSaysOnlyWhatHasItsClause() {
        for (String code : List.of("quebec", "ontario")) {
            for (Approval approval : SHIPPED.of(code).approvals()) {
                PlainRule rule = rule(code, "approvals[" + approval.kind() + "]");
                assertTrue(
                        !rule.clauses().isEmpty()
                                || rule.mark() == Mark.OURS
                                || rule.mark() == Mark.NOT_SAID,
                        rule::text);
            }
            assertFalse(SHIPPED.text(code).contains("Proposition d’Aval :"));
        }
    }

    @Test
    void aClassGroupIsFreeInTheCollegeOnly() {
        for (String code : List.of("quebec", "ontario")) {
            Object group = ProfilePath.resolve(SHIPPED.of(code), "approvals[CLASS_GROUP]");
            assertEquals(Approval.Path.DECISION, ((Approval) group).path());
            assertEquals("PRINCIPAL", ((Approval) group).by());
        }
    }

    @Test
    void fromFourteenBothSignaturesAreAvalsChoice() {
        assertEquals(Mark.OURS, rule("quebec", "consent.rules[BOTH_SIGN]").mark());
        assertTrue(rule("de-la-jonquiere", "gaps[NO_PARENTAL_FORM]").text().contains("par choix"));
    }

    /** Those whom a clause binds are those who may go against it. */
    @Test
    void theConductOfEverybodyBoundCounts() {
        assertEquals(
                "[EMPLOYEE, COUNCIL_MEMBER, TOOL_USER]",
                at("viamonde", "breaches[UNAPPROVED_TOOL].population"));
        assertEquals(
                "[EMPLOYEE, COUNCIL_MEMBER]",
                at("viamonde", "breaches[NEGATIVE_COMMENTS].population"));
        assertEquals(
                "[EMPLOYEE, TEMPORARY_EMPLOYEE, CONSULTANT, SELF_EMPLOYED, SUBCONTRACTOR]",
                at("cpe-premier-pas", "measures.catalogue[DISCIPLINARY].population"));
    }

    private static String at(String code, String path) {
        return ProfilePath.resolve(SHIPPED.of(code), path).toString();
    }

    private PlainRule rule(String code, String at) {
        return rules.of(SHIPPED.of(code), Language.FRENCH).stream()
                .flatMap(section -> section.rules().stream())
                .filter(rule -> rule.at().equals(at))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " " + at));
    }
}

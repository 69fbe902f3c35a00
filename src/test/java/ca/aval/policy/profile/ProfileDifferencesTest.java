package ca.aval.policy.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.policy.profile.Difference.Kind;

import org.junit.jupiter.api.Test;

import java.util.List;

/** A comparison says what changed, entry by entry. */
class ProfileDifferencesTest {
    private final String sample = new SampleProfile().text();
    private final PolicyProfile profile = new SampleProfile().profile();

    @Test
    void theSameHasNone() {
        assertEquals(List.of(), between("x", "x"));
    }

    @Test
    void aValueThatChanged() {
        assertEquals(
                List.of(
                        new Difference("pages.administrators", Kind.CHANGED, "2", "3"),
                        new Difference(
                                "review.steps",
                                Kind.CHANGED,
                                "COMMENTS, APPROVAL",
                                "APPROVAL, COMMENTS")),
                between(
                        "administrators: 2",
                        "administrators: 3",
                        "[COMMENTS, APPROVAL]",
                        "[APPROVAL, COMMENTS]"));
    }

    @Test
    void oneLanguageOfAText() {
        assertEquals(
                List.of(
                        new Difference(
                                "definitions[SOCIAL_MEDIA].term.en",
                                Kind.CHANGED,
                                "Social media",
                                "Networks")),
                between("en: Social media", "en: Networks"));
    }

    @Test
    void whatIsSaidNoLongerOrNow() {
        assertEquals(
                List.of(
                        new Difference("pages.supervisor", Kind.REMOVED, "PRINCIPAL", ""),
                        new Difference(
                                "watch[MENTIONS].by", Kind.CHANGED, "COMMUNICATIONS", "PRINCIPAL")),
                between(
                        "  supervisor: PRINCIPAL\n",
                        "",
                        "by: COMMUNICATIONS\n    freq",
                        "by: PRINCIPAL\n    freq"));
        assertEquals(
                List.of(new Difference("approvals[CLASS_GROUP].letter", Kind.ADDED, "", "false")),
                between("path: FREE\n", "path: FREE\n    letter: false\n"));
    }

    @Test
    void aWholeEntryIsOneDifference() {
        List<Difference> found =
                between(
                        "  - code: ACCESS_LAW\n",
                        "  - code: CODE_OF_ETHICS\n    title: {fr: a, en: b}\n    kind: ANNEX\n"
                                + "  - code: ACCESS_LAW\n");
        assertEquals(
                List.of(
                        new Difference(
                                "linkedTexts[CODE_OF_ETHICS]",
                                Kind.ADDED,
                                "",
                                "code: CODE_OF_ETHICS; title (fr: a; en: b); kind: ANNEX")),
                found);
        assertEquals("linkedTexts", found.getFirst().section());
    }

    @Test
    void entriesInAnotherOrder() {
        List<Difference> found =
                between(
                        "  - {id: 1, label: {fr: Adoption, en: Adoption}}\n",
                        "",
                        "linkedTexts:\n  - code: ICT",
                        "  - {id: 1, label: {fr: Adoption, en: Adoption}}\n\n"
                                + "linkedTexts:\n  - code: ICT");
        assertEquals(1, found.size(), found::toString);
        assertEquals(Kind.REORDERED, found.getFirst().kind());
        assertTrue(found.getFirst().after().endsWith("A-2.1, 53.1, 1"));
    }

    private List<Difference> between(String... changes) {
        String text = sample;
        for (int i = 0; i < changes.length; i += 2) {
            text = text.replace(changes[i], changes[i + 1]);
        }
        Reading reading = new ProfileReader().read("after.yaml", text);
        PolicyProfile after =
                assertInstanceOf(Reading.Read.class, reading, reading::toString).profile();
        return new ProfileDifferences().between(profile, after);
    }
}

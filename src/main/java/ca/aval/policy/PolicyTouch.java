package ca.aval.policy;

import ca.aval.policy.profile.Difference;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What in the school’s work another policy changes, from the day it is in force. */
public enum PolicyTouch {
    /** Who decides what, and how one asks. */
    APPROVERS("approvals", "offices"),
    /** What is asked of families, and about which uses. */
    CONSENT("consent", "jurisdiction", "law"),
    /** The words of the papers. */
    PAPERS("wording", "jurisdiction", "law", "approvals", "offices"),
    /** Who is bound, and what they may do. */
    PEOPLE("persons", "acknowledgement", "useAtWork", "platforms", "pages", "publishing"),
    /** What is not tolerated, and what follows. */
    MEASURES("contentious", "breaches", "incidents", "measures", "linkedTexts", "watch", "witness"),
    /** By when, and how long it is kept. */
    DELAYS("serviceStandards", "records", "review", "jurisdiction", "law"),
    /** How the policy reads: its name, its words, what it cites and what it leaves open. */
    TEXT("identity", "clauses", "linkedTexts", "definitions", "gaps");

    private final List<String> parts;

    PolicyTouch(String... parts) {
        this.parts = List.of(parts);
    }

    static Set<PolicyTouch> of(List<Difference> differences) {
        Set<PolicyTouch> touched = EnumSet.noneOf(PolicyTouch.class);
        for (Difference difference : differences) {
            String part = difference.section();
            for (PolicyTouch touch : values()) {
                if (touch.parts.contains(part)) {
                    touched.add(touch);
                }
            }
        }
        return touched;
    }
}

package ca.aval.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.policy.profile.Difference;
import ca.aval.policy.profile.PolicyProfile;

import org.junit.jupiter.api.Test;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;

/** Whatever a policy changes is said to touch something. */
class PolicyTouchTest {
    /** What only names the file. */
    private static final Set<String> NAME = Set.of("schema", "code", "edition");

    @Test
    void everyPartOfAPolicyTouchesSomething() {
        for (RecordComponent part : PolicyProfile.class.getRecordComponents()) {
            assertEquals(
                    NAME.contains(part.getName()),
                    touched(part.getName()).isEmpty(),
                    part.getName());
        }
    }

    @Test
    void anotherLawChangesWhatIsAskedAndTheDelays() {
        for (String part : List.of("law", "jurisdiction")) {
            assertEquals(
                    Set.of(PolicyTouch.CONSENT, PolicyTouch.PAPERS, PolicyTouch.DELAYS),
                    touched(part));
        }
        assertTrue(touched("approvals").contains(PolicyTouch.PAPERS));
        assertFalse(touched("consent").contains(PolicyTouch.DELAYS));
    }

    private static Set<PolicyTouch> touched(String part) {
        return PolicyTouch.of(List.of(new Difference(part, Difference.Kind.CHANGED, "", "")));
    }
}

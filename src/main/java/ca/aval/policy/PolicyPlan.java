package ca.aval.policy;

import ca.aval.policy.profile.Difference;
import ca.aval.policy.profile.PolicyProfile;

import java.util.List;
import java.util.Set;

/** What putting a text in force would do. */
public sealed interface PolicyPlan {
    /** It cannot be put in force. */
    record Refused(PolicyRefusal why) implements PolicyPlan {}

    /**
     * It can.
     *
     * @param before what is in force now
     * @param differences place by place, in the order of the profile
     */
    record Ready(
            PolicyInForce before,
            PolicyCandidate candidate,
            PolicyProfile after,
            List<Difference> differences)
            implements PolicyPlan {
        /** What works otherwise from then on. */
        public Set<PolicyTouch> touches() {
            return PolicyTouch.of(differences);
        }
    }
}

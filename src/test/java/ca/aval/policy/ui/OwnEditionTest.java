package ca.aval.policy.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.aval.policy.AdoptOutcome;
import ca.aval.policy.PolicyCandidate;
import ca.aval.policy.PolicySetting;
import ca.aval.policy.PolicyVersion;
import ca.aval.policy.ReadPolicy;
import ca.aval.policy.profile.ProfileDraft;
import ca.aval.policy.profile.ShippedProfiles;
import ca.aval.policy.profile.Spot;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

/** A board's further copy never takes a name that is taken. */
class OwnEditionTest {
    private final PolicySetting setting = new PolicySetting();
    private final ReadPolicy read = setting.acts(Role.PRINCIPAL).read();

    @Test
    void countsOnAfterGoingBackToWhatItWasAdaptedFrom() {
        assertEquals("quebec-adapte 1.0", next());
        keep("1.0", 3);
        assertEquals("quebec-adapte 1.1", next());
        keep("1.9", 4);
        keep("1.10", 5);
        String law = new ShippedProfiles().text("quebec");
        adopt(new PolicyCandidate("x", law, PolicyVersion.Reason.CHOSEN, null));
        assertEquals("quebec-adapte 1.11", next());
    }

    private String next() {
        ProfileDraft draft = new OwnEdition().of(read.inForce(), read.history());
        return draft.text(Spot.WHOLE.then("code")) + " " + draft.text(Spot.WHOLE.then("edition"));
    }

    private void keep(String edition, int days) {
        String text =
                PolicySetting.conseil(edition, days)
                        .text()
                        .replace("code: conseil", "code: quebec-adapte");
        adopt(
                new PolicyCandidate(
                        "x", text, PolicyVersion.Reason.ADAPTED, read.inForce().edition()));
    }

    private void adopt(PolicyCandidate candidate) {
        assertInstanceOf(AdoptOutcome.Adopted.class, setting.adopt(candidate));
    }
}

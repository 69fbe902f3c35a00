package ca.aval.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

final class PlanPolicyImportTest {
    private final PolicySetting setting = new PolicySetting();

    @Test
    void saysWhatWouldChangeAndChangesNothing() {
        setting.adopt(PolicySetting.conseil("1.0", 5));
        int acts = setting.work.acts().size();
        PolicyPlan.Ready ready =
                assertInstanceOf(PolicyPlan.Ready.class, plan(PolicySetting.conseil("1.1", 6)));
        assertEquals(
                List.of("edition 1.0 1.1", "consent.takedownBusinessDays 5 6"),
                ready.differences().stream()
                        .map(d -> d.path() + " " + d.before() + " " + d.after())
                        .toList());
        assertEquals(Set.of(PolicyTouch.CONSENT), ready.touches());
        assertEquals(acts, setting.work.acts().size());
        assertEquals("1.0", setting.inForce.current().profile().edition());
    }

    @Test
    void refusesWhatAdoptingRefuses() {
        PolicyCandidate ontario =
                SmallPolicy.imported(SmallPolicy.of("conseil", "1.0", "ontario", 5));
        assertEquals(new PolicyPlan.Refused(new PolicyRefusal.OtherLaw("ontario")), plan(ontario));
    }

    @Test
    void whoeverMayNotIsRefused() {
        PlanPolicyImport plan = setting.acts(Role.SECRETARY).plan();
        assertThrows(Problem.class, () -> plan.plan(PolicySetting.conseil("1.0", 5)));
    }

    private PolicyPlan plan(PolicyCandidate candidate) {
        return setting.acts(Role.VICE_PRINCIPAL).plan().plan(candidate);
    }
}

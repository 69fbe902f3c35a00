package ca.aval.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.data.Act;
import ca.aval.platform.problem.Problem;
import ca.aval.policy.profile.Fault;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;

final class AdoptPolicyTest {
    private final PolicySetting setting = new PolicySetting();

    @Test
    void isOneActThatNamesNobody() {
        PolicyVersion version = adopted(PolicySetting.conseil("1.0", 5));
        assertEquals(1, version.number());
        assertEquals(PolicySetting.ODILE, version.by());
        assertEquals("Médias sociaux", version.title().fr());
        assertEquals(
                List.of(
                        Act.of(
                                "ADOPT_POLICY",
                                "policy=" + version.id(),
                                "edition=conseil 1.0",
                                "reason=IMPORTED")),
                setting.work.acts());
        assertEquals(List.of(version), setting.versions.all());
    }

    @Test
    void whoeverMayNotIsRefused() {
        for (Role role : List.of(Role.SECRETARY, Role.READ_ONLY)) {
            AdoptPolicy adopt = setting.acts(role).adopt();
            Problem problem =
                    assertThrows(
                            Problem.class,
                            () -> adopt.adopt(PolicySetting.conseil("1.0", 5), "any"));
            assertEquals(Problem.Kind.NOT_ALLOWED, problem.kind());
        }
        nothingDone();
    }

    @Test
    void refusesWhatCannotBeRead() {
        String text = SmallPolicy.of("conseil", "1.0", "quebec", 5).replace("OPT_IN", "PERHAPS");
        PolicyRefusal.Faulty faulty =
                assertInstanceOf(PolicyRefusal.Faulty.class, refused(SmallPolicy.imported(text)));
        assertEquals(Fault.Kind.NOT_ALLOWED, faulty.faults().getFirst().kind());
        nothingDone();
    }

    @Test
    void refusesTheLawOfAnotherProvince() {
        assertEquals(
                new PolicyRefusal.OtherLaw("ontario"),
                refused(SmallPolicy.imported(SmallPolicy.of("conseil", "1.0", "ontario", 5))));
        nothingDone();
        adopted(SmallPolicy.imported(SmallPolicy.of("conseil", "1.0", "generic", 5)));
    }

    @Test
    void refusesAnOlderEditionAndAnotherTextUnderTheSame() {
        adopted(PolicySetting.conseil("1.9", 5));
        adopted(PolicySetting.conseil("1.10", 6));
        assertEquals(
                new PolicyRefusal.OlderEdition(of("1.2"), of("1.10")),
                refused(PolicySetting.conseil("1.2", 7)));
        assertEquals(
                new PolicyRefusal.SameEdition(of("1.10")),
                refused(PolicySetting.conseil("1.10", 7)));
        assertEquals(
                new PolicyRefusal.NothingNew(of("1.10")),
                refused(PolicySetting.conseil("1.10", 6)));
    }

    @Test
    void refusesATextThatPassesItselfOffAsOneOfAvals() {
        PolicyEdition shipped = setting.inForce.current().edition();
        assertEquals(
                new PolicyRefusal.SameEdition(shipped),
                refused(
                        SmallPolicy.imported(
                                SmallPolicy.of("quebec", shipped.edition(), "quebec", 29))));
    }

    @Test
    void refusesABaseThatNobodyKnows() {
        PolicyEdition unknown = new PolicyEdition("ailleurs", "1.0");
        assertEquals(new PolicyRefusal.UnknownBase(unknown), refused(adapted(unknown)));
        PolicyEdition base = setting.inForce.current().edition();
        assertEquals(base, adopted(adapted(base)).derivedFrom());
    }

    @Test
    void putsAnEarlierOneBackAlthoughItIsOlder() {
        PolicyVersion first = adopted(PolicySetting.conseil("1.0", 5));
        adopted(PolicySetting.conseil("2.0", 6));
        PolicyVersion again = adopted(PolicyCandidate.of(first));
        assertEquals(3, again.number());
        assertEquals(first.sha256(), again.sha256());
        assertEquals(PolicyVersion.Reason.PUT_BACK, again.reason());
        assertEquals(first.edition(), setting.inForce.current().edition());
    }

    @Test
    void refusesWhatWasComparedWithAnotherOne() {
        AdoptPolicy adopt = setting.acts(Role.PRINCIPAL).adopt();
        String seen = setting.inForce.current().sha256();
        adopted(PolicySetting.conseil("1.0", 5));
        assertEquals(
                new AdoptOutcome.Refused(new PolicyRefusal.ChangedMeanwhile()),
                adopt.adopt(PolicySetting.conseil("2.0", 6), seen));
        assertEquals(1, setting.versions.all().size());
    }

    private static PolicyCandidate adapted(PolicyEdition base) {
        return new PolicyCandidate(
                "copie.yaml",
                SmallPolicy.of("copie", "1.0", "quebec", 4),
                PolicyVersion.Reason.ADAPTED,
                base);
    }

    private static PolicyEdition of(String edition) {
        return new PolicyEdition("conseil", edition);
    }

    private PolicyVersion adopted(PolicyCandidate candidate) {
        return assertInstanceOf(AdoptOutcome.Adopted.class, setting.adopt(candidate)).version();
    }

    private PolicyRefusal refused(PolicyCandidate candidate) {
        return assertInstanceOf(AdoptOutcome.Refused.class, setting.adopt(candidate)).why();
    }

    private void nothingDone() {
        assertEquals(List.of(), setting.work.acts());
        assertEquals(List.of(), setting.versions.all());
    }
}

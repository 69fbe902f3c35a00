package ca.aval.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.Fault;
import ca.aval.policy.profile.ShippedProfiles;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

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

    @Test
    void whatComesWithAvalCanBeChosenAgainAfterALaterEdition() {
        ShippedProfiles shipped = new ShippedProfiles();
        String text = shipped.text("de-la-jonquiere");
        adopted(SmallPolicy.imported(SmallPolicy.of("de-la-jonquiere", "2.0", "quebec", 6)));
        assertInstanceOf(PolicyRefusal.OlderEdition.class, refused(SmallPolicy.imported(text)));
        PolicyVersion.Reason chosen = PolicyVersion.Reason.CHOSEN;
        assertInstanceOf(
                PolicyRefusal.OlderEdition.class,
                refused(
                        new PolicyCandidate(
                                "x",
                                SmallPolicy.of("de-la-jonquiere", "1.1", "quebec", 7),
                                chosen,
                                null)));
        PolicyVersion back = adopted(new PolicyCandidate("x", text, chosen, null));
        assertEquals("1.0", back.edition().edition());
        assertEquals(text, setting.inForce.current().text());
    }

    /** Somebody else was faster by less than the time of looking. */
    @Test
    void judgesWithinItsOwnAct() {
        UnitOfWork slow =
                new UnitOfWork() {
                    @Override
                    public <T> T run(Act act, Supplier<T> change) {
                        adopted(PolicySetting.conseil("1.0", 5));
                        return setting.work.run(act, change);
                    }

                    @Override
                    public <T> T read(Supplier<T> query) {
                        return setting.work.read(query);
                    }
                };
        AdoptPolicy adopt =
                new AdoptPolicy(
                        Guard.of(Role.PRINCIPAL),
                        slow,
                        setting.versions,
                        setting.inForce,
                        () -> "quebec",
                        new ShippedProfiles(),
                        PolicySetting.CLOCK,
                        PolicySetting.ODILE);
        assertEquals(
                new AdoptOutcome.Refused(new PolicyRefusal.ChangedMeanwhile()),
                adopt.adopt(PolicySetting.conseil("2.0", 6), setting.inForce.current().sha256()));
        assertEquals(1, setting.versions.all().size());
        assertEquals(1, setting.work.acts().size());
    }

    /** A later version of Aval may be stricter; what was in force can still be put back. */
    @Test
    void putsBackWhatWouldNotPassToday() {
        PolicyVersion old = kept(SmallPolicy.of("conseil", "1.0", "quebec", 5_000));
        adopted(PolicySetting.conseil("2.0", 6));
        assertEquals(old.sha256(), adopted(PolicyCandidate.of(old)).sha256());
    }

    /** The school can always leave a policy that nobody can read any more. */
    @Test
    void takesTheLawInThePlaceOfWhatCannotBeRead() {
        kept("schema: 99");
        assertEquals(
                "quebec",
                adopted(
                                new PolicyCandidate(
                                        "x",
                                        new ShippedProfiles().text("quebec"),
                                        PolicyVersion.Reason.CHOSEN,
                                        null))
                        .edition()
                        .code());
        assertNull(setting.inForce.current().unread());
    }

    private PolicyVersion kept(String text) {
        PolicyVersion version =
                new PolicyVersion(
                        UUID.randomUUID(),
                        setting.versions.all().size() + 1,
                        of("1.0"),
                        new LocalText("Médias sociaux", "Social media"),
                        text,
                        SmallPolicy.imported(text).sha256(),
                        null,
                        Instant.EPOCH,
                        PolicySetting.ODILE,
                        PolicyVersion.Reason.IMPORTED);
        setting.versions.add(version);
        return version;
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

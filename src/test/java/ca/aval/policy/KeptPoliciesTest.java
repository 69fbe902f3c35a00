package ca.aval.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.aval.platform.text.LocalText;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.UUID;

/** A policy that was put in force never locks the school out, whatever Aval learns to refuse. */
class KeptPoliciesTest {
    private final PolicySetting setting = new PolicySetting();

    @Test
    void whatWouldBeRefusedTodayStaysInForce() {
        keep(SmallPolicy.of("conseil", "1.0", "quebec", 5_000));
        PolicyInForce now = setting.inForce.current();
        assertEquals(5_000, now.profile().consent().takedownBusinessDays());
        assertNull(now.unread());
    }

    @Test
    void theLawOfTheProvinceStandsInForWhatCannotBeRead() {
        keep("schema: 99");
        PolicyInForce now = setting.inForce.current();
        assertEquals("quebec", now.profile().code());
        assertEquals(new PolicyEdition("conseil", "1.0"), now.unread());
        assertNull(now.version());
    }

    private void keep(String text) {
        setting.versions.add(
                new PolicyVersion(
                        UUID.randomUUID(),
                        1,
                        new PolicyEdition("conseil", "1.0"),
                        new LocalText("Médias sociaux", "Social media"),
                        text,
                        SmallPolicy.imported(text).sha256(),
                        null,
                        Instant.EPOCH,
                        PolicySetting.ODILE,
                        PolicyVersion.Reason.IMPORTED));
    }
}

package ca.aval.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

final class ReadPolicyTest {
    private final PolicySetting setting = new PolicySetting();

    @Test
    void theLawOfTheProvinceStandsWhereNoneWasPutInForce() {
        ReadPolicy read = setting.acts(Role.READ_ONLY).read();
        PolicyInForce now = read.inForce();
        assertEquals("quebec", now.profile().code());
        assertNull(now.since());
        assertNull(now.version());
        assertFalse(now.adapted());
        assertEquals(List.of(), read.history());
    }

    @Test
    void theLastOneCountsAndThoseBeforeStayReadable() {
        setting.adopt(PolicySetting.conseil("1.0", 5));
        setting.adopt(PolicySetting.conseil("1.1", 6));
        ReadPolicy read = setting.acts(Role.READ_ONLY).read();
        assertEquals("1.1", read.inForce().profile().edition());
        // past midnight in London, still the evening before at the school
        assertEquals(LocalDate.of(2026, 9, 14), read.inForce().since());
        assertEquals(
                List.of("1.1", "1.0"),
                read.history().stream().map(s -> s.version().edition().edition()).toList());
        assertEquals("1.0", parsed(read.history().getLast().version().text()));
    }

    @Test
    void aTextIsReadOnce() {
        setting.adopt(PolicySetting.conseil("1.0", 5));
        assertSame(setting.inForce.current().profile(), setting.inForce.current().profile());
    }

    private static String parsed(String text) {
        return ((ca.aval.policy.profile.Reading.Read)
                        new ca.aval.policy.profile.ProfileReader().read("x", text))
                .profile()
                .edition();
    }
}

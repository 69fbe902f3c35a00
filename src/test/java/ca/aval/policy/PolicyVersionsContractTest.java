package ca.aval.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.consent.SampleRegister;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.text.LocalText;
import ca.aval.policy.store.HibernatePolicyVersions;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The fake of the tests keeps policies as the register does. */
final class PolicyVersionsContractTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void theFake() {
        keeps(new UnitOfWorkInMemory(), new PolicyVersionsInMemory());
    }

    @Test
    void theRegister() {
        try (SampleRegister register = new SampleRegister(folder.resolve("registre"))) {
            keeps(register.open().work(), new HibernatePolicyVersions());
        }
    }

    private static void keeps(UnitOfWork work, PolicyVersions versions) {
        List<PolicyVersion> before = work.read(versions::all);
        int last = before.size();
        PolicyVersion one = version(last + 1, "1.0", null);
        PolicyVersion two = version(last + 2, "1.1", one.edition());
        assertEquals(before.stream().findFirst(), work.read(versions::newest));
        add(work, versions, one);
        add(work, versions, two);
        assertEquals(Optional.of(two), work.read(versions::newest));
        List<PolicyVersion> all = work.read(versions::all);
        assertEquals(List.of(two, one), all.subList(0, 2));
        assertEquals(before, all.subList(2, all.size()));
        assertThrows(RuntimeException.class, () -> add(work, versions, version(1, "9", null)));
    }

    private static void add(UnitOfWork work, PolicyVersions versions, PolicyVersion version) {
        work.run(
                Act.of("TEST"),
                () -> {
                    versions.add(version);
                    return true;
                });
    }

    private static PolicyVersion version(
            int number, String edition, @Nullable PolicyEdition derivedFrom) {
        return new PolicyVersion(
                UUID.randomUUID(),
                number,
                new PolicyEdition("conseil", edition),
                new LocalText("Médias sociaux", "Social media"),
                "é".repeat(PolicyVersion.LONGEST),
                "0".repeat(64),
                derivedFrom,
                Instant.parse("2026-09-02T14:00:00.123Z"),
                UUID.randomUUID(),
                PolicyVersion.Reason.IMPORTED);
    }
}

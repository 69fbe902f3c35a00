package ca.aval.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.policy.profile.ShippedProfiles;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Stream;

class OfferedPoliciesTest {
    private static final ShippedProfiles SHIPPED = new ShippedProfiles();
    private final OfferedPolicies offered =
            new OfferedPolicies(
                    Stream.of("quebec", "de-la-jonquiere", "cpe-premier-pas", "viamonde")
                            .map(SHIPPED::of)
                            .toList());

    /** What boards share in their names says nothing; what sets one apart is enough. */
    @ParameterizedTest
    @CsvSource({
        "'', quebec",
        "Centre de services scolaire, quebec",
        "Centre de services scolaire des Rives, quebec",
        "Conseil scolaire, quebec",
        "Centre de services scolaire De La Jonquière, de-la-jonquiere",
        "centre de services scolaire de la jonquiere, de-la-jonquiere",
        "De la Jonquière, de-la-jonquiere",
        "VIAMONDE, viamonde",
        "Le Conseil scolaire Viamonde (Toronto), viamonde",
        "de, quebec",
    })
    void knowsABodyByItsName(String typed, String code) {
        assertEquals(code, offered.suggested(typed).code());
    }
}

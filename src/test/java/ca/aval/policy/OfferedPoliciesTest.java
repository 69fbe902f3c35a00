package ca.aval.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.policy.profile.ShippedProfiles;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Stream;

class OfferedPoliciesTest {
    private static final ShippedProfiles SHIPPED = new ShippedProfiles();
    private final OfferedPolicies quebec =
            offered("quebec", "de-la-jonquiere", "cpe-premier-pas", "cegep-drummondville");
    private final OfferedPolicies ontario = offered("ontario", "cspne", "viamonde");

    private static OfferedPolicies offered(String... codes) {
        return new OfferedPolicies(Stream.of(codes).map(SHIPPED::of).toList());
    }

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
        "CSS De La Jonquière, de-la-jonquiere",
        "Jonquière, quebec",
        "Québec, quebec",
        "La Tuque, quebec",
        "CPE de La Tuque, quebec",
        "CPE Premier Pas, cpe-premier-pas",
        "CPE Premier Pas de La Tuque, cpe-premier-pas",
        "Drummondville, quebec",
        "Cégep de Drummondville, cegep-drummondville",
        "de, quebec",
    })
    void knowsABodyOfQuebecByItsName(String typed, String code) {
        assertEquals(code, quebec.suggested(typed).code());
    }

    @ParameterizedTest
    @CsvSource({
        "Ontario, ontario",
        "Conseil scolaire, ontario",
        "l’Ontario, ontario",
        "Nord-Est de l’Ontario, ontario",
        "VIAMONDE, viamonde",
        "CS Viamonde, viamonde",
        "Le Conseil scolaire Viamonde (Toronto), viamonde",
        "CSPNE, cspne",
        "Conseil scolaire public du Nord-Est, cspne",
        "Conseil scolaire public du Nord-Est de l'Ontario, cspne",
    })
    void knowsABodyOfOntarioByItsName(String typed, String code) {
        assertEquals(code, ontario.suggested(typed).code());
    }
}

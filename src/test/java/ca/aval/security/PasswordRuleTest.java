package ca.aval.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.security.PasswordRule.Verdict;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PasswordRuleTest {
    @ParameterizedTest
    @CsvSource({
        "onze lettr, TOO_SHORT",
        "motdepasse123, COMMON",
        "Password2026!, COMMON",
        "aaaaaaaaaaaaaaaa, COMMON",
        "123456789012, COMMON",
        "odile.vachon2026, LIKE_NAME",
        "tulipe-9-marée, ACCEPTED",
        "quatre vélos sous la pluie, STRONG"
    })
    void onlyALongPasswordOfOnesOwnIsAccepted(String password, Verdict expected) {
        Verdict said = PasswordRule.judge(password, "odile.vachon");
        assertEquals(expected, said);
    }
}

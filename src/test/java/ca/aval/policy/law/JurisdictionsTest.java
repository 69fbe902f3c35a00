package ca.aval.policy.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.policy.law.LegalParameter.Group;
import ca.aval.policy.law.LegalParameter.Unit;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

class JurisdictionsTest {
    private static final Pattern WRONG =
            Pattern.compile(".*( [:;!?»%]|« |['\"]|\\d (ans|jours)).*");

    private static List<Jurisdiction> all() {
        return Jurisdictions.codes().stream().map(Jurisdictions::of).toList();
    }

    @Test
    void everyParameterHasItsOwnCodeItsSourceAndAValueWhereItCounts() {
        for (Jurisdiction law : all()) {
            Set<String> codes = new HashSet<>();
            for (LegalParameter p : law.parameters()) {
                assertTrue(codes.add(p.code()), law.code() + " " + p.code());
                assertEquals(p.unit() == Unit.NONE, p.value() == null, p.code());
                assertFalse(p.source().fr().isBlank() || p.source().en().isBlank(), p.code());
                assertFalse(p.text().fr().isBlank() || p.text().en().isBlank(), p.code());
                for (String french : List.of(p.text().fr(), p.source().fr())) {
                    assertFalse(WRONG.matcher(french).matches(), french);
                }
            }
        }
    }

    @Test
    void everyGroupOfQuestionsIsAnsweredInEachProvince() {
        for (Jurisdiction law : all()) {
            for (Group group : Group.values()) {
                boolean asked = group != Group.DEEMED_RECEIPT || !law.code().equals("quebec");
                assertEquals(
                        asked,
                        law.parameters().stream().anyMatch(p -> p.group() == group),
                        law.code() + " " + group);
            }
        }
    }

    @Test
    void noJuristHasConfirmedAnyOfThemYet() {
        for (Jurisdiction law : all()) {
            assertTrue(law.parameters().stream().noneMatch(LegalParameter::confirmed), law.code());
        }
    }

    @Test
    void theGenericOneIsTheStricterOfBoth() {
        Jurisdiction generic = Jurisdictions.of("generic");
        for (Jurisdiction law : all()) {
            assertTrue(generic.pupilSignsFrom() <= law.pupilSignsFrom());
            assertTrue(generic.parentSignsUntil() >= law.parentSignsUntil());
            assertTrue(generic.takedownBusinessDays() <= law.takedownBusinessDays());
            assertTrue(generic.reviewOnlineDays() <= law.reviewOnlineDays());
            for (LegalParameter kept : law.parameters()) {
                if (kept.group() == Group.RETENTION && kept.value() != null) {
                    assertTrue(generic.figure(kept.code()) >= kept.value(), kept.code());
                }
            }
        }
    }

    @Test
    void agesSayWhoSigns() {
        LocalDate day = LocalDate.of(2026, 9, 18);
        Jurisdiction quebec = Jurisdictions.of("quebec");
        assertEquals(SigningRule.GUARDIAN, quebec.signingRule(day.minusYears(14).plusDays(1), day));
        assertEquals(SigningRule.PUPIL_AND_GUARDIAN, quebec.signingRule(day.minusYears(14), day));
        assertEquals(SigningRule.PUPIL, quebec.signingRule(day.minusYears(18), day));
        Jurisdiction ontario = Jurisdictions.of("ontario");
        assertEquals(
                SigningRule.GUARDIAN, ontario.signingRule(day.minusYears(16).plusDays(1), day));
        assertEquals(SigningRule.PUPIL, ontario.signingRule(day.minusYears(16), day));
    }

    @Test
    void aSchoolWorksUnderTheLawOfItsProvinceOrUnderOneForAny() {
        assertTrue(Jurisdictions.suits("QC", "quebec"));
        assertTrue(Jurisdictions.suits("ON", "ontario"));
        assertFalse(Jurisdictions.suits("QC", "ontario"));
        assertFalse(Jurisdictions.suits("ON", "quebec"));
        assertTrue(Jurisdictions.suits("QC", "generic"));
        assertTrue(Jurisdictions.suits("ON", "generic"));
        assertFalse(Jurisdictions.suits("QC", "yukon"));
        assertEquals("ontario", Jurisdictions.ofProvince("ON").code());
        assertEquals("generic", Jurisdictions.ofProvince("MB").code());
        assertThrows(IllegalArgumentException.class, () -> Jurisdictions.of("yukon"));
    }

    @Test
    void aFigureThatTheLawDoesNotGiveIsNotInvented() {
        Jurisdiction quebec = Jurisdictions.of("quebec");
        assertThrows(
                IllegalArgumentException.class, () -> quebec.figure("SUSPENSION_SCHOOL_DAYS_MOST"));
        assertTrue(quebec.mention("PUPIL_SIGNS_FROM").isEmpty());
        assertTrue(quebec.mention("CONSENT_LAW_PRIVATE").orElseThrow().fr().contains("c. P-39.1"));
    }
}

package ca.aval.consent.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.EmployeeCategory;
import ca.aval.people.Engagement;
import ca.aval.people.EngagementType;
import ca.aval.people.Period;
import ca.aval.people.PersonName;
import ca.aval.people.StaffFunction;
import ca.aval.people.StaffId;
import ca.aval.people.StaffMember;
import ca.aval.platform.document.ConformingPdf;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;
import ca.aval.policy.profile.ShippedProfiles;
import ca.aval.scan.ShortCode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The form of an adult about their own image. */
final class ComposeAdultSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 2);
    private static final ConsentFormPrinter PRINTER = new ConsentFormPrinter(new JasperPrinter());

    /** Words of the pupils’ forms; a student newspaper keeps its name. */
    private static final Pattern OF_PUPILS =
            Pattern.compile(
                    "élève|parental|votre enfant|\\bpupils?\\b|\\bstudents?\\b(?! newspaper)|your"
                            + " child",
                    Pattern.CASE_INSENSITIVE);

    private static final List<ConsentSheet> SHEETS = new ArrayList<>();

    @BeforeAll
    static void compose() {
        for (FormPolicy policy : policies()) {
            for (Language language : Language.values()) {
                for (int uses : new int[] {9, 14, ComposeConsentSheet.MOST_USES}) {
                    SHEETS.add(sheet(policy, language, uses, "Titulaire"));
                }
            }
        }
    }

    @Test
    void noWordOfItSpeaksOfPupilsOrParents() {
        for (ConsentSheet sheet : SHEETS) {
            for (SheetPage page : sheet.pages()) {
                for (String text : Wording.of(sheet, page)) {
                    assertFalse(OF_PUPILS.matcher(text).find(), sheet.form() + ": " + text);
                }
            }
        }
    }

    @Test
    void oneAdultSignsAndNobodyInTheirPlace() {
        ConsentSheet sheet = SHEETS.getFirst();
        assertEquals("sig:adult", sheet.signatures().first().key());
        assertEquals("sig:school", sheet.signatures().second().key());
        assertTrue(sheet.signatures().intro().contains("Personne ne peut consentir à votre place"));
        assertTrue(sheet.signatures().intro().contains("le silence n’est pas un accord"));
        assertEquals("Enseignement", Objects.requireNonNull(sheet.identity().second()).value());
        assertEquals("Titulaire (302)", Objects.requireNonNull(sheet.identity().third()).value());
    }

    @Test
    void aLongFunctionIsCutAndANameNever() {
        ConsentSheet sheet =
                sheet(policies().getFirst(), Language.FRENCH, 9, "Technique en ".repeat(8));
        assertTrue(Objects.requireNonNull(sheet.identity().third()).value().endsWith("…"));
        assertEquals("Claude Lévesque-Bouchard", sheet.identity().first().value());
    }

    @Test
    void thePaperIsArchivalAndAccessible() {
        byte[] pdf =
                PRINTER.print(
                                SHEETS.subList(0, 4),
                                Optional.empty(),
                                Language.FRENCH,
                                Progress.NONE)
                        .orElseThrow();
        assertEquals(List.of(), ConformingPdf.faults(pdf));
        PrintedText printed = new PrintedText(pdf);
        for (String text : Wording.of(SHEETS.getFirst(), SHEETS.getFirst().pages().getFirst())) {
            assertTrue(printed.has(1, text), text);
        }
    }

    @Test
    void theBoxesLieWhereThoseOfPupilsLie() {
        FormGeometryPlaces adult = places(SHEETS.getFirst());
        assertTrue(adult.keys().contains("box:YEARBOOK:yes"));
        assertTrue(adult.keys().containsAll(Set.of("sig:adult", "sig:school", "code:2")));
    }

    private record FormGeometryPlaces(String json) {
        Set<String> keys() {
            Set<String> keys = new java.util.HashSet<>();
            var found = Pattern.compile("\"((?:box|sig|code):[^\"]+)\"").matcher(json);
            while (found.find()) {
                keys.add(found.group(1));
            }
            return keys;
        }
    }

    private static FormGeometryPlaces places(ConsentSheet sheet) {
        return new FormGeometryPlaces(PRINTER.geometry(sheet).json());
    }

    private static List<FormPolicy> policies() {
        List<FormPolicy> all = new ArrayList<>();
        ShippedProfiles shipped = new ShippedProfiles();
        shipped.codes().forEach(code -> all.add(FormPolicy.of(shipped.of(code), "0".repeat(64))));
        return all;
    }

    private static ConsentSheet sheet(
            FormPolicy policy, Language language, int count, String function) {
        ConsentUses uses = ConsentUses.catalogue().forAdults().under(policy);
        List<ConsentUse> asked = uses.all(Specimens.grandsPins()).stream().limit(count).toList();
        AdultSheetOrder order =
                new AdultSheetOrder(
                        Specimens.grandsPins(),
                        member(function),
                        Specimens.YEAR,
                        asked,
                        FormWording.ofAdult(policy, language, List.of("7.4")),
                        "2026-A-0001",
                        FormCodes.sealed(
                                new ShortCode("000000000"),
                                1,
                                1,
                                Specimens.KEY,
                                ComposeConsentSheet.pages(asked.size())),
                        1,
                        DAY,
                        DAY.plusDays(16),
                        "7f3a 91c2 e04d");
        Composition made = new ComposeAdultSheet(uses).compose(order, null);
        return assertInstanceOf(Composition.Composed.class, made, () -> made.toString()).sheet();
    }

    private static StaffMember member(String function) {
        Period period = Period.since(DAY.minusYears(2));
        return new StaffMember(
                new StaffId(new UUID(3, 3)),
                0,
                "10452",
                new PersonName("Lévesque-Bouchard", "Claude"),
                null,
                null,
                EmployeeCategory.TEACHER,
                List.of(new StaffFunction(new UUID(4, 4), function, "302", period)),
                List.of(new Engagement(new UUID(5, 5), EngagementType.EMPLOYEE, period)),
                List.of(),
                Set.of());
    }
}

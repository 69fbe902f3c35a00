package ca.aval.policy.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.LocalText;
import ca.aval.platform.text.Typography;
import ca.aval.policy.profile.ConsentRules.Regime;
import ca.aval.policy.profile.CoveredPersons.PersonType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The profiles that come with Aval are whole, well set, and say what their boards say. */
class ShippedProfilesTest {
    private static final ShippedProfiles SHIPPED = new ShippedProfiles();
    private static final Pattern BADLY_SET_FRENCH =
            Pattern.compile(
                    "(?<!\u00A0):|\\s[;!?]|«(?!\u00A0)|(?<!\u00A0)»|'|\\d (?:ans|mois|jours)\\b");
    private static final Pattern BADLY_SET_ENGLISH = Pattern.compile("'|\u00A0:|\"");

    static List<String> codes() {
        return SHIPPED.codes();
    }

    @Test
    void thereAreFiveBoardsAndAGenericOneForEachProvince() {
        assertEquals(
                Set.of(
                        "cspne",
                        "de-la-jonquiere",
                        "viamonde",
                        "cpe-premier-pas",
                        "cegep-drummondville",
                        "quebec",
                        "ontario"),
                Set.copyOf(codes()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void readsWithoutAFault(String code) {
        Reading reading = new ProfileReader().read(code + ".yaml", SHIPPED.text(code));

        if (reading instanceof Reading.Refused refused) {
            throw new AssertionError(code + ": " + refused.faults());
        }
        PolicyProfile profile = assertInstanceOf(Reading.Read.class, reading).profile();
        assertEquals(code, profile.code());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyClauseIsNamedByAnEntry(String code) {
        PolicyProfile profile = SHIPPED.of(code);
        Set<String> named = new HashSet<>();
        walk(
                profile,
                part -> {
                    for (RecordComponent component : part.getClass().getRecordComponents()) {
                        if (component.getName().equals("clauses") && part != profile) {
                            ((List<?>) read(component, part)).forEach(id -> named.add((String) id));
                        }
                    }
                });

        List<String> forgotten = new ArrayList<>();
        profile.clauses().stream()
                .map(Clause::id)
                .filter(id -> !named.contains(id))
                .forEach(forgotten::add);
        assertEquals(List.of(), forgotten);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void itsTextsAreWellSetInBothLanguages(String code) {
        walk(
                SHIPPED.of(code),
                part -> {
                    if (part instanceof LocalText text) {
                        wellSet(text.fr(), BADLY_SET_FRENCH);
                        wellSet(text.en(), BADLY_SET_ENGLISH);
                    }
                });
    }

    private static void wellSet(String text, Pattern badly) {
        assertFalse(badly.matcher(text).find(), () -> "to be set better: " + text);
        assertEquals(text.strip(), text);
        assertFalse(text.contains("  "), () -> "two blanks: " + text);
    }

    /** A date in a sentence is set as Aval sets dates everywhere. */
    @Test
    void datesInTextsAreSetAsAvalSetsThem() {
        LocalDate replaced = LocalDate.of(2017, 9, 27);
        for (String code : List.of("cspne", "viamonde")) {
            LocalText text = ((Gap) at(code, "gaps[OUTDATED_ADVISORY]")).text();
            assertTrue(text.fr().contains(Typography.date(Language.FRENCH, replaced)), text.fr());
            assertTrue(text.en().contains(Typography.date(Language.ENGLISH, replaced)), text.en());
        }
    }

    /** Each of the five answers differently; nobody’s answer is another’s. */
    @Test
    void eachBoardNamesItsOwnApproverOfAPage() {
        assertNull(((Approval) at("cspne", "approvals[PAGE_OPENING]")).by());
        assertEquals("SECRETARY_GENERAL", at("de-la-jonquiere", "approvals[PAGE_OPENING].by"));
        assertEquals("COMMUNICATIONS", at("viamonde", "approvals[PAGE_OPENING].by"));
        assertEquals("DIRECTOR_GENERAL", at("cpe-premier-pas", "approvals[PAGE_OPENING].keptBy"));
        assertEquals(
                "COMMUNICATIONS", at("cegep-drummondville", "approvals[PAGE_OPENING].sharedWith"));
        for (String province : List.of("quebec", "ontario")) {
            assertNull(((Approval) at(province, "approvals[PAGE_OPENING]")).by(), province);
        }
        assertNotEquals(
                at("viamonde", "approvals[LOGO_BOARD].by"),
                at("viamonde", "approvals[LOGO_SCHOOL].by"));
    }

    @Test
    void anObjectionRegimeIsKeptAsSaidAndMarkedAsNeverApplied() {
        for (String code : codes()) {
            boolean objection = SHIPPED.of(code).consent().minors().stated() == Regime.OPT_OUT;
            assertEquals(code.equals("cegep-drummondville"), objection, code);
        }
        assertEquals(
                Gap.Effect.SAID_BUT_NOT_APPLIED, at("cegep-drummondville", "gaps[OPT_OUT].effect"));
    }

    @Test
    void deLaJonquiereHasSevenCategoriesAndTheThirteenGroundsOfItsText() {
        Contentious contentious = SHIPPED.of("de-la-jonquiere").contentious();

        assertEquals(7, contentious.categories().size());
        assertEquals(13, contentious.grounds().stream().filter(g -> g.from() == null).count());
        assertEquals(
                List.of(2, 2),
                contentious.categories().stream()
                        .map(Contentious.Category::fromTimes)
                        .filter(times -> times != null)
                        .toList());
    }

    @Test
    void aChildcareCentreIsUnderItsOwnLawAndAsksNothingOfSchools() {
        PolicyProfile cpe = SHIPPED.of("cpe-premier-pas");

        assertEquals(PolicyProfile.Law.PRIVATE_ENTERPRISE, cpe.law());
        assertEquals(Wording.Person.CHILD, cpe.wording().person());
        for (String use : List.of("YEARBOOK", "STUDENT_NEWSPAPER", "AWARD_LIST")) {
            assertFalse(cpe.consent().uses().contains(use), use);
        }
        assertFalse(
                SHIPPED.of("cegep-drummondville").consent().uses().contains("CLASS_PHOTO_SALE"));
    }

    @Test
    void aSchoolThatChoseNothingAsksWhatItAlwaysAsked() {
        for (String province : List.of("quebec", "ontario")) {
            assertEquals(
                    List.of(
                            "CLASS_SPACE",
                            "SCHOOL_DISPLAY",
                            "PARENT_NEWSLETTER",
                            "CLASS_PHOTO_SALE",
                            "YEARBOOK",
                            "SCHOOL_WEBSITE",
                            "LOCAL_MEDIA"),
                    SHIPPED.of(province).consent().uses());
            assertEquals(2, SHIPPED.of(province).pages().administrators());
        }
    }

    @Test
    void onlyTheCollegeCoversItsStudents() {
        for (String code : codes()) {
            assertEquals(
                    code.equals("cegep-drummondville"),
                    SHIPPED.of(code).persons().stream()
                            .anyMatch(person -> person.type() == PersonType.STUDENT),
                    code);
        }
    }

    private static Object at(String code, String path) {
        return ProfilePath.resolve(SHIPPED.of(code), path);
    }

    private static void walk(Object value, Consumer<Record> visit) {
        if (value instanceof List<?> list) {
            list.forEach(one -> walk(one, visit));
        } else if (value instanceof Record part) {
            visit.accept(part);
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                walk(read(component, part), visit);
            }
        }
    }

    private static Object read(RecordComponent component, Object part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

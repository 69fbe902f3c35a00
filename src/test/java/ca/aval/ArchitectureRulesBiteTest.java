package ca.aval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.Map;
import java.util.stream.Stream;

/** Each rule fails on a class that breaks it; a rule that guards nothing would pass everywhere. */
class ArchitectureRulesBiteTest {
    private static final JavaClasses PLANTED =
            new ClassFileImporter()
                    .importPackages(
                            "ca.aval.people.planted",
                            "ca.aval.people.store.planted",
                            "ca.aval.consent.planted",
                            "ca.aval.consent.ui.planted");

    @TestFactory
    Stream<DynamicTest> rulesBite() {
        return Map.ofEntries(
                        Map.entry("cycle", ArchitectureRules.noCycles()),
                        Map.entry("order", ArchitectureRules.buildingOrder()),
                        Map.entry("private", ArchitectureRules.storesAndScreensArePrivate()),
                        Map.entry("hibernate", ArchitectureRules.hibernateInStores()),
                        Map.entry("reports", ArchitectureRules.reportsInDocument()),
                        Map.entry("pdf", ArchitectureRules.pdfAndCodesInTheirPlace()),
                        Map.entry("sheets", ArchitectureRules.spreadsheetsInSheet()),
                        Map.entry("toolkit", ArchitectureRules.toolkitInScreens()),
                        Map.entry("view model", ArchitectureRules.viewModelsWithoutNodes()),
                        Map.entry("threads", ArchitectureRules.threadsInWork()),
                        Map.entry("now", ArchitectureRules.nowOnlyByTheClock()),
                        Map.entry("static", ArchitectureRules.noStaticState()),
                        Map.entry("streams", ArchitectureRules.noStandardStreams()),
                        Map.entry("names", ArchitectureRules.namesSayWhatThingsAre()))
                .entrySet()
                .stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> bites(rule.getValue())));
    }

    private static void bites(ArchRule rule) {
        assertTrue(
                rule.evaluate(PLANTED).hasViolation(), "nothing breaks: " + rule.getDescription());
    }
}

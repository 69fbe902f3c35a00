package ca.aval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.security.Guard;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The house keeps its own rules. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("ca.aval");
    private static final int LONGEST_FILE = 300;

    @TestFactory
    Stream<DynamicTest> rules() {
        return Stream.of(
                        ArchitectureRules.noCycles(),
                        ArchitectureRules.buildingOrder(),
                        ArchitectureRules.storesAndScreensArePrivate(),
                        ArchitectureRules.hibernateInStores(),
                        ArchitectureRules.reportsInDocument(),
                        ArchitectureRules.pdfAndCodesInTheirPlace(),
                        ArchitectureRules.spreadsheetsInSheet(),
                        ArchitectureRules.toolkitInScreens(),
                        ArchitectureRules.viewModelsWithoutNodes(),
                        ArchitectureRules.threadsInWork(),
                        ArchitectureRules.nowOnlyByTheClock(),
                        ArchitectureRules.noStaticState(),
                        ArchitectureRules.noStandardStreams(),
                        ArchitectureRules.namesSayWhatThingsAre())
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> check(rule)));
    }

    private static void check(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @Test
    void everyViewModelAndEveryUseCaseHasItsTest() {
        List<String> without =
                PRODUCT.stream()
                        .filter(
                                type ->
                                        type.isTopLevelClass()
                                                && (isViewModel(type) || takesAGuard(type)))
                        .filter(type -> !type.getPackageName().startsWith("ca.aval.app"))
                        .map(type -> type.getName().replace('.', '/'))
                        .filter(name -> !Files.exists(Path.of("src/test/java", name + "Test.java")))
                        .toList();
        assertEquals(List.of(), without);
    }

    private static boolean isViewModel(JavaClass type) {
        return type.getSimpleName().endsWith("ViewModel");
    }

    private static boolean takesAGuard(JavaClass type) {
        return type.getConstructors().stream()
                .anyMatch(
                        c ->
                                c.getRawParameterTypes().stream()
                                        .anyMatch(p -> p.isEquivalentTo(Guard.class)));
    }

    @Test
    void noFileIsTooLong() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).toList();
            assertTrue(sources.size() > 100, "the sources are where this test looks");
            for (Path source : sources) {
                assertTrue(
                        Files.readAllLines(source).size() <= LONGEST_FILE, source + " is too long");
            }
        }
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        try (var folders = Files.walk(Path.of("src/main/java/ca/aval"))) {
            List<Path> without =
                    folders.filter(Files::isDirectory)
                            .filter(ArchitectureTest::holdsSources)
                            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                            .toList();
            assertEquals(List.of(), without);
        }
    }

    private static boolean holdsSources(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(f -> f.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

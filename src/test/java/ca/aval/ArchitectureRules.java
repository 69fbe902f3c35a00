package ca.aval;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import javafx.application.Platform;

import java.time.Clock;
import java.util.Set;

/**
 * The rules of the house, each with its reason, so that the same rule can be tried on a planted
 * violation.
 */
final class ArchitectureRules {
    private ArchitectureRules() {}

    static ArchRule noCycles() {
        return slices().matching("ca.aval.(**)")
                .should()
                .beFreeOfCycles()
                .because("a cycle of packages is one package that nobody can take apart");
    }

    static ArchRule buildingOrder() {
        return classes()
                .that(resideInAPackage("ca.aval.."))
                .should(onlyUseWhatStandsBefore())
                .because("each part is built on those before it");
    }

    static ArchRule storesAndScreensArePrivate() {
        return classes()
                .that(resideInAnyPackage("ca.aval.*.store..", "ca.aval.*.ui.."))
                .should(onlyBeUsedByTheirFeatureAndTheApp())
                .because("another feature asks the root, not the table or the screen");
    }

    static ArchRule hibernateInStores() {
        return noClasses()
                .that(outside("ca.aval..store..", "ca.aval.platform.data.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "org.hibernate.."))
                .because("the meaning does not know how it is kept");
    }

    static ArchRule reportsInDocument() {
        return noClasses()
                .that(outside("ca.aval.platform.document.."))
                .should()
                .dependOnClassesThat(resideInAPackage("net.sf.jasperreports.."))
                .because("one place knows how a page is made");
    }

    static ArchRule pdfAndCodesInTheirPlace() {
        return noClasses()
                .that(outside("ca.aval.platform.document..", "ca.aval.scan.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.apache.pdfbox..", "com.google.zxing.."))
                .because("two places read and write PDF and codes");
    }

    static ArchRule spreadsheetsInSheet() {
        return noClasses()
                .that(outside("ca.aval.platform.sheet.."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.dhatim.fastexcel.."))
                .because("one place knows how an Excel file is made");
    }

    static ArchRule toolkitInScreens() {
        return noClasses()
                .that(
                        outside(
                                "ca.aval..ui..",
                                "ca.aval.kit..",
                                "ca.aval.shell..",
                                "ca.aval.app..",
                                "ca.aval.platform.work.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx.."))
                .because("what a school does needs no screen");
    }

    static ArchRule viewModelsWithoutNodes() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "javafx.scene..",
                                "javafx.stage..",
                                "org.controlsfx..",
                                "atlantafx.."))
                .because("a view model is tested without a toolkit");
    }

    static ArchRule threadsInWork() {
        return noClasses()
                .that(outside("ca.aval.platform.work.."))
                .should()
                .dependOnClassesThat(isAThreadOrExecutor())
                .orShould()
                .callMethod(Platform.class, "runLater", Runnable.class)
                .because("threads live in one place");
    }

    static ArchRule nowOnlyByTheClock() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName("ca.aval.platform.time.SchoolClock")
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "now() without a clock",
                                call ->
                                        call.getTarget().getName().equals("now")
                                                && call.getTargetOwner()
                                                        .getPackageName()
                                                        .equals("java.time")
                                                && call.getTarget().getRawParameterTypes().stream()
                                                        .noneMatch(
                                                                type ->
                                                                        type.isEquivalentTo(
                                                                                Clock.class))))
                .because("a test must be able to choose the day");
    }

    static ArchRule noStaticState() {
        return fields().that()
                .areStatic()
                .should(beFinal())
                .because("a static field that changes is a global variable");
    }

    static ArchRule noStandardStreams() {
        return noClasses()
                .that(outside("ca.aval.app.."))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("only the command line speaks to the terminal");
    }

    static ArchRule namesSayWhatThingsAre() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Info|Data|Handler)$")
                .orShould()
                .haveNameMatching(".*\\.(Abstract|Base)[A-Z]\\w*$")
                .because("such a name says nothing");
    }

    private static DescribedPredicate<JavaClass> outside(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages));
    }

    private static DescribedPredicate<JavaClass> isAThreadOrExecutor() {
        Set<String> names =
                Set.of(
                        "java.lang.Thread",
                        "java.util.Timer",
                        "java.util.concurrent.CompletableFuture",
                        "java.util.concurrent.Executor",
                        "java.util.concurrent.Executors",
                        "java.util.concurrent.ExecutorService",
                        "java.util.concurrent.ScheduledExecutorService",
                        "javafx.concurrent.Task");
        return DescribedPredicate.describe(
                "are threads or executors", type -> names.contains(type.getName()));
    }

    private static ArchCondition<JavaClass> onlyUseWhatStandsBefore() {
        return new ArchCondition<>("use only parts that stand before their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int own = BuildingOrder.place(type.getPackageName());
                if (own < 0 && !type.getPackageName().equals("ca.aval")) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    type, type.getName() + " belongs to no part"));
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String used = dependency.getTargetClass().getPackageName();
                    if (used.startsWith("ca.aval") && BuildingOrder.place(used) > own) {
                        events.add(
                                SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> onlyBeUsedByTheirFeatureAndTheApp() {
        return new ArchCondition<>("be used only by their feature and the app") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String feature = "ca.aval." + type.getPackageName().split("\\.")[2];
                for (Dependency dependency : type.getDirectDependenciesToSelf()) {
                    String user = dependency.getOriginClass().getPackageName();
                    boolean own = user.equals(feature) || user.startsWith(feature + ".");
                    if (!own && !user.startsWith("ca.aval.app")) {
                        events.add(
                                SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaField> beFinal() {
        return new ArchCondition<>("be final") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean made = field.getModifiers().contains(JavaModifier.SYNTHETIC);
                if (!made && !field.getModifiers().contains(JavaModifier.FINAL)) {
                    events.add(
                            SimpleConditionEvent.violated(field, field.getFullName() + " changes"));
                }
            }
        };
    }
}

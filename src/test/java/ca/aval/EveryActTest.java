package ca.aval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.problem.Problem;
import ca.aval.security.Guard;
import ca.aval.security.Permission;
import ca.aval.security.Role;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every act of the program asks whether it is allowed before it does anything, and each role may do
 * what the table beside this test says and nothing else.
 */
class EveryActTest {
    private static final Path TABLE = Path.of("src/test/resources/ca/aval/acts-and-roles.txt");

    /** One line of the table: an act, and who may do it. */
    private record Line(String act, Set<Role> roles) {}

    @Test
    void theTableNamesEveryActAndNothingElse() throws IOException {
        assertEquals(new TreeSet<>(acts().keySet()), new TreeSet<>(table().keySet()));
        assertTrue(acts().size() > 50, "the acts are where this test looks");
    }

    @Test
    void tmp() throws Exception {
        StringBuilder b = new StringBuilder();
        for (var e : acts().entrySet()) {
            List<Permission> asked = new ArrayList<>();
            Throwable end = call(e.getValue(), Role.READ_ONLY, asked);
            b.append(e.getKey()).append(' ').append(asked).append(' ').append(end).append('\n');
        }
        Files.writeString(Path.of("/tmp/wt/acts.txt"), b);
    }

    @TestFactory
    Stream<DynamicTest> everyActForEveryRole() throws IOException {
        Map<String, Method> acts = acts();
        return table().values().stream()
                .filter(line -> acts.containsKey(line.act()))
                .map(
                        line ->
                                DynamicTest.dynamicTest(
                                        line.act(), () -> check(line, acts.get(line.act()))));
    }

    private static void check(Line line, Method act) throws ReflectiveOperationException {
        for (Role role : Role.values()) {
            List<Permission> asked = new ArrayList<>();
            Throwable end = call(act, role, asked);
            assertEquals(1, Math.min(1, asked.size()), line.act() + " does not ask first: " + end);
            assertEquals(line.roles().contains(role), !refused(end), line.act() + " for " + role);
        }
    }

    private static boolean refused(@Nullable Throwable end) {
        return end instanceof Problem problem && problem.kind() == Problem.Kind.NOT_ALLOWED;
    }

    /** Calls an act that was given nothing but a guard: what it does before asking fails. */
    private static @Nullable Throwable call(Method act, Role role, List<Permission> asked)
            throws ReflectiveOperationException {
        Guard guard =
                permission -> {
                    asked.add(permission);
                    Guard.of(role).require(permission);
                };
        Constructor<?> constructor = act.getDeclaringClass().getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Object actor = constructor.newInstance(nothing(constructor.getParameterTypes(), guard));
        act.setAccessible(true);
        try {
            act.invoke(actor, nothing(act.getParameterTypes(), guard));
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }

    private static @Nullable Object[] nothing(Class<?>[] types, Guard guard) {
        return Arrays.stream(types)
                .map(type -> type == Guard.class ? guard : nothing(type))
                .toArray();
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        if (type.isInterface() && !type.isSealed()) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> {
                        throw new IllegalStateException("used: " + method.getName());
                    });
        }
        return null;
    }

    /** The public methods of every class that was given a guard. */
    private static Map<String, Method> acts() {
        Map<String, Method> acts = new TreeMap<>();
        for (JavaClass type :
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("ca.aval")) {
            boolean guarded =
                    type.getAllFields().stream()
                            .anyMatch(field -> field.getRawType().isEquivalentTo(Guard.class));
            if (guarded
                    && !type.isAssignableTo(Guard.class)
                    && !type.getPackageName().startsWith("ca.aval.app")) {
                for (Method method : type.reflect().getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers())
                            && !Modifier.isStatic(method.getModifiers())
                            && !method.isSynthetic()) {
                        acts.put(
                                type.getSimpleName()
                                        + "."
                                        + method.getName()
                                        + "/"
                                        + method.getParameterCount(),
                                method);
                    }
                }
            }
        }
        return acts;
    }

    private static Map<String, Line> table() throws IOException {
        return Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+", -1))
                .map(
                        parts ->
                                new Line(
                                        parts[0],
                                        EnumSet.copyOf(
                                                Arrays.stream(parts)
                                                        .skip(1)
                                                        .map(Role::valueOf)
                                                        .toList())))
                .collect(Collectors.toMap(Line::act, line -> line, (a, b) -> a, TreeMap::new));
    }
}

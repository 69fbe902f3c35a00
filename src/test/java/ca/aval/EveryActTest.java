package ca.aval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.stream.Stream;

/**
 * Every act of the program asks whether it is allowed before it does anything, and each role may do
 * what the table beside this test says and nothing else.
 */
class EveryActTest {
    private static final Path TABLE = Path.of("src/test/resources/ca/aval/acts-and-roles.txt");

    /**
     * One line of the table.
     *
     * @param roles who may do it; nobody where it asks nothing
     */
    private record Line(String act, Set<Role> roles) {
        boolean free() {
            return roles.isEmpty();
        }
    }

    @Test
    void theTableNamesEveryActAndNothingElse() throws IOException {
        assertEquals(new TreeSet<>(acts().keySet()), new TreeSet<>(table().keySet()));
        assertTrue(acts().size() > 50, "the acts are where this test looks");
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
            if (line.free()) {
                assertEquals(List.of(), asked, line.act() + " asks after all");
            } else {
                assertFalse(asked.isEmpty(), line.act() + " does not ask first: " + end);
                assertEquals(
                        line.roles().contains(role), !refused(end), line.act() + " for " + role);
            }
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
        Map<String, Line> table = new TreeMap<>();
        for (String line : Files.readAllLines(TABLE, StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> parts = List.of(line.split("\\s+", -1));
                table.put(
                        parts.getFirst(),
                        new Line(parts.getFirst(), roles(parts.subList(1, parts.size()))));
            }
        }
        return table;
    }

    private static Set<Role> roles(List<String> names) {
        assertFalse(names.isEmpty(), "a line of the table without a role");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.stream()
                .filter(name -> !name.equals("FREE"))
                .forEach(name -> roles.add(Role.valueOf(name)));
        return roles;
    }
}

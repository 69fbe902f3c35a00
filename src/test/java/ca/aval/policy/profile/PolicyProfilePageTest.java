package ca.aval.policy.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** docs/policy-profile.md tells every key and value of a profile, and its example is one. */
class PolicyProfilePageTest {
    private static final Path PAGE = Path.of("docs/policy-profile.md");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    @Test
    void itsExampleIsAProfile() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
        assertTrue(example.find());

        Reading reading = new ProfileReader().read("example.yaml", example.group(1));

        if (reading instanceof Reading.Refused refused) {
            throw new AssertionError(refused.faults().toString());
        }
        assertEquals(
                "ecole-imaginaire", assertInstanceOf(Reading.Read.class, reading).profile().code());
    }

    @Test
    void itTellsEveryKeyAndEveryValue() throws IOException {
        Set<String> told = new TreeSet<>();
        CODE.matcher(Files.readString(PAGE)).results().forEach(code -> told.add(code.group(1)));
        Set<String> there = new TreeSet<>();
        collect(Shape.of(PolicyProfile.class), there);

        there.removeAll(told);
        assertEquals(Set.of(), there);
    }

    private static void collect(Shape shape, Set<String> there) {
        switch (shape) {
            case Shape.Entry entry -> {
                for (Shape.Field field : entry.fields()) {
                    there.add(field.name());
                    collect(field.shape(), there);
                }
            }
            case Shape.Many many -> collect(many.entry(), there);
            case Shape.Choice choice -> there.addAll(List.copyOf(choice.names()));
            default -> {}
        }
    }
}

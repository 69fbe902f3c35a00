package ca.aval.platform.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.Problem.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** While another program works on a register, this one is told so and changes nothing. */
class OtherProgramTest {
    @TempDir Path folder;

    /** Takes the lock, says so, and holds it until its input ends. */
    public static void main(String[] arguments) throws IOException {
        try (FileChannel channel =
                FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                System.out.write('L');
                System.out.flush();
                System.in.read();
            }
        }
    }

    @Test
    void isToldThatTheRegisterIsOpenElsewhere() throws IOException, InterruptedException {
        Path place = folder.resolve("register");
        try (Register register = TestThings.create(place)) {
            TestThings.add(register, "un");
        }
        Process other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                OtherProgramTest.class.getName(),
                                place.resolve("lock").toString())
                        .start();
        try {
            assertEquals('L', other.getInputStream().read());
            Problem problem = assertThrows(Problem.class, () -> TestThings.open(place));
            assertEquals(Kind.REGISTER_LOCKED, problem.kind());
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
        try (Register register = TestThings.open(place)) {
            assertEquals(Opening.State.CLEAN, register.opening().state());
            assertEquals(Set.of("un"), TestThings.labels(register));
        }
    }
}

package ca.aval.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A crash tells where it happened, not what lay in the memory. */
final class CrashNotesTest {
    @TempDir Path folder;

    @Test
    void onlyTheKindAndThePlacesStay() throws IOException {
        Path crash = folder.resolve("crash-12.log");
        Files.writeString(
                crash,
                """
                #
                #  SIGSEGV (0xb) at pc=0x00007f, pid=12, tid=13
                Command Line: -Xmx1g ca.aval.app.Main --user Zwyndrakovic
                siginfo: si_signo: 11 (SIGSEGV)
                RAX=0x01 is an oop: java.lang.String - string: "Zwyndrakovic"
                V  [libjvm.so+0x5]  Unsafe_PutInt+0x1
                Event: 1.2 Thread 0x1 Exception <a 'java/sql/SQLException': Zwyndrakovic>
                USERNAME=zwyndrakovic
                """);
        Path other = Files.writeString(folder.resolve("aval-0.log"), "code\n");
        CrashNotes.shorten(folder);
        CrashNotes.shorten(folder.resolve("none"));
        assertEquals(
                """
                #
                #  SIGSEGV (0xb) at pc=0x00007f, pid=12, tid=13
                siginfo: si_signo: 11 (SIGSEGV)
                V  [libjvm.so+0x5]  Unsafe_PutInt+0x1
                """,
                Files.readString(crash));
        assertEquals("code\n", Files.readString(other));
    }

    @Test
    void theStartScriptsPutThemThereAndWriteNoMemory() throws IOException {
        for (String script : new String[] {"aval", "aval.bat"}) {
            String text = Files.readString(Path.of("src/build/launcher", script));
            assertTrue(text.contains("-XX:ErrorFile=") && text.contains("crash-%"), script);
            assertTrue(text.contains("-XX:-HeapDumpOnOutOfMemoryError"), script);
            assertTrue(text.contains("ulimit -c 0") || text.contains("-CreateCoredump"), script);
        }
    }
}

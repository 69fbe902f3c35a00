package ca.aval.app.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.cli.CommandLineRun;
import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.Registers;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.data.Act;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.OwnLog;
import ca.aval.platform.settings.SettingsFile;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.StrayFaults;
import ca.aval.security.Account;
import ca.aval.security.Role;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Known words are sent down every path; none of them lies anywhere in the clear afterwards. */
@Isolated
final class TracesTest {
    private static final List<String> MARKERS =
            List.of(
                    "Zwyndrakovic",
                    "Qualbertine",
                    "rue-Xylophage",
                    "zq.marker@exemple.com",
                    "Motdepasse-Wurtzite-77",
                    "Faux-Obsidienne-88",
                    "Drakensturm");
    private static final String LIST =
            GoodFiles.HEADER
                    + "\n1001;Zwyndrakovic;Qualbertine;2016-05-04;4;041;Français;Zwyndrakovic;Ida;"
                    + "Mère;zq.marker@exemple.com;418-555-0101;rue-Xylophage;Alma;QC;G8B 1A1\n"
                    + "1002;Zwyndrakovic;Drakensturm;31/12/16;4;041;Zwyndrakovic;;;;"
                    + "zq.marker;;rue-Xylophage;;;\n";

    @TempDir Path folder;
    private final StringWriter err = new StringWriter();
    private final StringWriter out = new StringWriter();
    private final SchoolClock clock =
            new SchoolClock(Clock.fixed(Instant.parse("2026-09-02T13:00:00Z"), ZoneOffset.UTC));
    private final Registers registers =
            new Registers(new LocalDisk(), clock, new KeyCost(64, 1, 1));
    private Set<Path> temporary = Set.of();
    private OwnLog log;

    @BeforeEach
    void begin() throws IOException {
        temporary = inTemporaryFolder();
        log = OwnLog.in(folder.resolve("logs"));
        password("right", "Motdepasse-Wurtzite-77");
        password("wrong", "Faux-Obsidienne-88");
    }

    @AfterEach
    void end() {
        log.close();
    }

    private void password(String name, String password) throws IOException {
        Files.writeString(folder.resolve(name), password + "\n");
    }

    @Test
    void noPathLeavesANameInTheClear() throws IOException {
        init();
        Path list = Files.writeString(folder.resolve("list.csv"), LIST);
        run(0, "right", "import", list.toString());
        run(3, "wrong", "import", list.toString());
        Path broken = folder.resolve("broken.csv");
        Files.writeString(broken, LIST + "\"Zwyndrakovic;Drakensturm");
        run(1, "right", "import", broken.toString());
        Files.writeString(broken, LIST.replace("Fiche;Nom", "Zwyndrakovic;Drakensturm"));
        run(1, "right", "import", broken.toString());
        run(2, "right", "people", "--Zwyndrakovic", "Drakensturm");
        Path hostile = Files.write(folder.resolve("hostile.xlsx"), workbook());
        run(1, "right", "import", hostile.toString());
        run(0, "right", "campaign", "create", "--year", "2026-2027", "--uses", "YEARBOOK");
        Path pdf = folder.resolve("forms.pdf");
        run(0, "right", "forms", "print", "--all", "--out", pdf.toString());
        Stream.of(list, broken, pdf, folder.resolve("right"), folder.resolve("wrong"))
                .forEach(TracesTest::delete);
        delete(hostile);

        assertEquals(List.of(), found());
        assertEquals(List.of(), foundIn("errors", err.toString().getBytes(StandardCharsets.UTF_8)));
        assertTrue(Files.size(folder.resolve("register").resolve("aval.mv.db")) > 0);
    }

    @Test
    void whatTheDatabaseRefusesIsNotedWithoutItsWords() throws IOException {
        init();
        try (OpenRegister register = open()) {
            Account same =
                    new Account(
                            UUID.randomUUID(),
                            0,
                            register.account().userName(),
                            "Zwyndrakovic".repeat(90),
                            Role.SECRETARY);
            RuntimeException refused =
                    assertThrows(
                            RuntimeException.class,
                            () ->
                                    register.work()
                                            .run(
                                                    Act.of("TRACES"),
                                                    () -> {
                                                        register.accounts().add(same);
                                                        return same;
                                                    }));
            assertTrue(words(refused).contains("Zwyndrakovic"), "the database repeats the row");
            LoggerFactory.getLogger("ca.aval.test").error("bug", refused);
        }
        List.of("right", "wrong").forEach(name -> delete(folder.resolve(name)));

        assertEquals(List.of(), found());
        assertTrue(notes().contains("SQLException") || notes().contains("JdbcSQL"), notes());
    }

    @Test
    void aBugIsOneSentenceWithACodeAndIsNotedOnce() throws IOException {
        init();
        for (Throwable bug :
                List.of(
                        new IllegalStateException("Zwyndrakovic", new IOException("Drakensturm")),
                        new StackOverflowError("Qualbertine"),
                        new OutOfMemoryError("rue-Xylophage"))) {
            err.getBuffer().setLength(0);
            String[] asking = arguments("right", "demo", "--data", folder.resolve("other") + "");
            long before = notes().lines().filter(line -> line.contains(" bug ")).count();
            assertEquals(3, buggy(bug).run(asking, writer(out), writer(err)));
            assertEquals(1, err.toString().lines().count(), err.toString());
            assertTrue(err.toString().matches("(?s).*[A-Z0-9]{3}-[A-Z0-9]{3}.*"), err.toString());
            assertEquals(
                    List.of(), foundIn("errors", err.toString().getBytes(StandardCharsets.UTF_8)));
            assertEquals(
                    before + 1, notes().lines().filter(line -> line.contains(" bug ")).count());
        }
        List.of("right", "wrong").forEach(name -> delete(folder.resolve(name)));
        assertEquals(List.of(), found());
    }

    @Test
    void aThreadThatDiesIsNotedByItsCode() throws IOException, InterruptedException {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        List<String> codes = new ArrayList<>();
        try {
            StrayFaults.note(codes::add);
            Thread dying =
                    new Thread(
                            () -> {
                                throw new IllegalStateException("Zwyndrakovic");
                            });
            dying.start();
            dying.join();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertEquals(1, codes.size());
        assertTrue(notes().contains("Stray fault " + codes.getFirst()), notes());
        assertFalse(notes().contains("Zwyndrakovic"));
    }

    /** A command that meets that fault where it asks for the day. */
    private CommandLineRun buggy(Throwable bug) {
        SchoolClock broken = new SchoolClock(new FailingClock(bug));
        return new CommandLineRun(
                new Registers(new LocalDisk(), broken, new KeyCost(64, 1, 1)),
                broken,
                settings(),
                folder -> {});
    }

    private SettingsFile settings() {
        return new SettingsFile(folder.resolve("settings.json"));
    }

    private OpenRegister open() {
        return registers.open(
                folder.resolve("register"), null, "Motdepasse-Wurtzite-77".toCharArray());
    }

    private void init() {
        run(
                0,
                "right",
                "init",
                "--organization=CSS Drakensturm",
                "--school=École Zwyndrakovic",
                "--province=QC",
                "--year=2026-2027",
                "--language=fr",
                "--user=direction",
                "--street=rue-Xylophage",
                "--email=zq.marker@exemple.com");
    }

    private void run(int status, String password, String... command) {
        int ended =
                new CommandLineRun(registers, clock, settings(), window -> {})
                        .run(arguments(password, command), writer(out), writer(err));
        assertEquals(status, ended, err.toString());
    }

    private String[] arguments(String password, String... command) {
        List<String> all = new ArrayList<>();
        all.addAll(List.of("--data", folder.resolve("register").toString()));
        all.addAll(List.of("--password-file", folder.resolve(password).toString()));
        all.addAll(List.of(command));
        return all.toArray(new String[0]);
    }

    private static PrintWriter writer(StringWriter into) {
        return new PrintWriter(into);
    }

    private static byte[] workbook() {
        return new HostileCorpus(5).file(61).bytes();
    }

    private String notes() throws IOException {
        StringBuilder notes = new StringBuilder();
        for (Path file : files(folder.resolve("logs"))) {
            notes.append(Files.readString(file));
        }
        return notes.toString();
    }

    private static String words(Throwable failure) {
        StringBuilder words = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            words.append(cause);
        }
        return words.toString();
    }

    /** Every place where a marker lies: the register, the logs, and what the run left elsewhere. */
    private List<String> found() throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> all = new ArrayList<>(files(folder));
        for (Path added : inTemporaryFolder()) {
            if (!temporary.contains(added) && !added.startsWith(folder.getParent())) {
                all.addAll(files(added));
            }
        }
        for (Path file : all) {
            found.addAll(foundIn(file.toString(), Files.readAllBytes(file)));
        }
        return found;
    }

    private static List<String> foundIn(String place, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<String> found = new ArrayList<>();
        for (String marker : MARKERS) {
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                String written = new String(marker.getBytes(charset), StandardCharsets.ISO_8859_1);
                if (text.contains(written)) {
                    found.add(marker + " in " + place);
                }
            }
        }
        return found;
    }

    private static Set<Path> inTemporaryFolder() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return new HashSet<>(
                    all.filter(
                                    path ->
                                            String.valueOf(path.getFileName())
                                                    .matches("(javaprint|imageio|\\+~JF|aval).*"))
                            .toList());
        }
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A clock that is not to be asked. */
    private static final class FailingClock extends Clock {
        private final Throwable bug;

        FailingClock(Throwable bug) {
            this.bug = bug;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            switch (bug) {
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new AssertionError(bug);
            }
        }
    }
}

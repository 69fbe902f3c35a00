package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.Registers;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.settings.ComputerFolders;
import ca.aval.platform.settings.Settings;
import ca.aval.platform.settings.SettingsFile;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** The options that every command takes. */
@Command(
        name = "aval",
        mixinStandardHelpOptions = true,
        version = "Aval 0.1",
        subcommands = {
            InitCommand.class,
            DemoCommand.class,
            ImportCommand.class,
            PeopleCommand.class,
            CampaignCommand.class,
            FormsCommand.class,
            ConsentsCommand.class,
            WithdrawCommand.class,
            CheckCommand.class,
            ListsCommand.class,
            RemindersCommand.class,
            LettersCommand.class,
            JournalCommand.class,
            VerifyCommand.class,
            ProfileCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            SelfCheckCommand.class,
            StartCommand.class
        })
final class AvalCommand implements Callable<Integer> {
    private static final String PASSWORD_VARIABLE = "AVAL_PASSWORD";

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private @Nullable Path data;

    @Option(names = "--user", paramLabel = "NAME", scope = ScopeType.INHERIT)
    private @Nullable String user;

    @Option(names = "--password-file", paramLabel = "F", scope = ScopeType.INHERIT)
    private @Nullable Path passwordFile;

    @Option(names = "--language", paramLabel = "fr|en", scope = ScopeType.INHERIT)
    private @Nullable String language;

    private final Consumer<Optional<Path>> window;
    private final Registers registers;
    private final SchoolClock clock;
    private final SettingsFile settings;
    private final ca.aval.app.cli.Console console;

    /**
     * @param window opens the window on that folder, or on the usual one, and comes back when it is
     *     closed
     */
    AvalCommand(
            Registers registers,
            SchoolClock clock,
            SettingsFile settings,
            ca.aval.app.cli.Console console,
            Consumer<Optional<Path>> window) {
        this.window = window;
        this.clock = clock;
        this.settings = settings;
        this.registers = registers;
        this.console = console;
    }

    /** Without a command: the window. */
    @Override
    public Integer call() throws Refusal {
        if (!Screen.isThere()) {
            console().error(console().text("window.no-screen"));
            return Status.PROBLEM;
        }
        openWindow();
        return Status.DONE;
    }

    void openWindow() {
        window.accept(Optional.ofNullable(data));
    }

    /** What this computer remembers, such as the second place. */
    Settings settings() {
        return settings.read();
    }

    SchoolClock clock() {
        return clock;
    }

    Registers registers() {
        return registers;
    }

    /** Where the command speaks, in the language asked for. */
    ca.aval.app.cli.Console console() throws Refusal {
        chosenLanguage().ifPresent(console::speak);
        return console;
    }

    Optional<Language> chosenLanguage() throws Refusal {
        if (language == null) {
            return Optional.empty();
        }
        return switch (language) {
            case "fr" -> Optional.of(Language.FRENCH);
            case "en" -> Optional.of(Language.ENGLISH);
            default -> throw console.refusal("language.unknown", language);
        };
    }

    /** The school year written so; refused when it is not one. */
    SchoolYear year(String written) throws Refusal {
        Optional<SchoolYear> year = SchoolYear.parse(written);
        if (year.isEmpty()) {
            throw console().refusal("year.unknown", written);
        }
        return year.get();
    }

    Path data() {
        return data == null ? ComputerFolders.ofThisComputer().data() : data;
    }

    @Nullable String user() {
        return user;
    }

    /**
     * Opens the register; from then on the command speaks its language unless another was asked
     * for.
     */
    OpenRegister open() throws Refusal {
        return open(password(false));
    }

    /** The same, with a password that was asked for before; it is overwritten. */
    OpenRegister open(char[] password) throws Refusal {
        OpenRegister register = registers.open(data(), user, password);
        speakLike(register);
        return register;
    }

    /** From here on the command speaks the register's language unless another was asked for. */
    void speakLike(OpenRegister register) throws Refusal {
        speak(register.school().language());
    }

    /** Speaks the language of a register unless another was asked for. */
    void speak(Language ofRegister) throws Refusal {
        if (chosenLanguage().isEmpty()) {
            console.speak(ofRegister);
        }
    }

    /** The password: from the file, the environment, or the person where there is a terminal. */
    char[] password(boolean isNew) throws Refusal {
        Path file = passwordFile;
        if (file != null) {
            return read(file);
        }
        String variable = System.getenv(PASSWORD_VARIABLE);
        if (variable != null) {
            return variable.toCharArray();
        }
        Console terminal = System.console();
        if (terminal == null || !terminal.isTerminal()) {
            throw console().refusal("password.missing", PASSWORD_VARIABLE);
        }
        char[] typed =
                terminal.readPassword(
                        "%s ", console().text(isNew ? "password.choose" : "password.ask"));
        return typed == null ? new char[0] : typed;
    }

    private char[] read(Path file) {
        try {
            String content = Files.readString(file, StandardCharsets.UTF_8);
            return content.replace("\uFEFF", "").lines().findFirst().orElse("").toCharArray();
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, String.valueOf(file.getFileName()));
        }
    }
}

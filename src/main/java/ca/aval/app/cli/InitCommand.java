package ca.aval.app.cli;

import ca.aval.app.composition.FirstPolicy;
import ca.aval.app.composition.FirstRunAnswers;
import ca.aval.app.composition.OpenRegister;
import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.file.SecretFile;
import ca.aval.platform.text.Language;
import ca.aval.policy.OfferedPolicies;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.school.Province;
import ca.aval.security.Account;
import ca.aval.security.PasswordRule;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Makes a register. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    /** More than the groups of a recovery key take, in bytes. */
    private static final int KEY_ROOM = 128;

    @ParentCommand private AvalCommand aval;

    @Option(names = "--organization", required = true, paramLabel = "N")
    private String organization;

    @Option(names = "--school", required = true, paramLabel = "N")
    private String school;

    @Option(names = "--province", required = true, paramLabel = "QC|ON")
    private String province;

    @Option(names = "--year", required = true, paramLabel = "Y")
    private String year;

    @Option(names = "--profile", paramLabel = "ID")
    private @Nullable String profile;

    @Mixin private LetterheadOptions letterhead;

    @Option(names = "--recovery-key-file", paramLabel = "F")
    private @Nullable Path recoveryKeyFile;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() throws Refusal {
        Console console = aval.console();
        Language language = aval.chosenLanguage().orElse(Language.FRENCH);
        String user = aval.user();
        if (user == null || user.isBlank()) {
            throw console.refusal("init.user");
        }
        if (user.strip().length() > Account.LONGEST_USER_NAME) {
            throw console.refusal("init.user-long");
        }
        char[] password = aval.password(true);
        switch (PasswordRule.judge(new String(password), user)) {
            case ACCEPTED, STRONG -> {}
            case TOO_SHORT -> throw console.refusal("init.password", PasswordRule.SHORTEST);
            default -> throw console.refusal("password.weak");
        }
        Province in = province(console);
        FirstRunAnswers answers =
                new FirstRunAnswers(
                        user.strip(),
                        user.strip(),
                        password,
                        named(console, organization),
                        named(console, school),
                        in,
                        aval.year(year),
                        language,
                        letterhead.answers(language),
                        policy(console, in));
        SecretFile file = keyFile(console);
        boolean written = false;
        try (OpenRegister register = aval.registers().create(aval.data(), answers)) {
            if (file != null) {
                writeRecoveryKey(register, file);
            }
            written = true;
            aval.speakLike(register);
            if (json) {
                console.print(
                        Console.object()
                                .put("school", register.school().name())
                                .put("year", year)
                                .put(
                                        "policy",
                                        register.policy()
                                                .acts()
                                                .read()
                                                .inForce()
                                                .profile()
                                                .code()));
            } else {
                console.say("init.done", register.school().name());
            }
        } finally {
            if (file != null && !written) {
                file.drop();
            }
        }
        return Status.DONE;
    }

    /** Made before the register, which would otherwise have a key that nobody could read. */
    private @Nullable SecretFile keyFile(Console console) throws Refusal {
        Path path = recoveryKeyFile;
        if (path == null) {
            return null;
        }
        new NewFile(path, false).requireFree(console, aval.data());
        SecretFile file = new SecretFile(path);
        file.reserve(KEY_ROOM);
        return file;
    }

    private static void writeRecoveryKey(OpenRegister register, SecretFile file) {
        RecoveryKey key = register.accountActs().makeRecoveryKey().make();
        file.write((String.join("\n", key.groups()) + "\n").getBytes(StandardCharsets.US_ASCII));
        key.clear();
    }

    private static String named(Console console, String name) throws Refusal {
        if (name.isBlank() || name.length() > 200) {
            throw console.refusal("init.name");
        }
        return name.strip();
    }

    /** The code that was given, if it is that of a policy for this province. */
    private @Nullable String policy(Console console, Province in) throws Refusal {
        String code = profile;
        OfferedPolicies offered = new FirstPolicy().offered(in);
        if (code != null && offered.find(code).isEmpty()) {
            String known =
                    offered.all().stream()
                            .map(PolicyProfile::code)
                            .collect(Collectors.joining(", "));
            throw console.refusal("init.profile", code, known);
        }
        return code;
    }

    private Province province(Console console) throws Refusal {
        return switch (province) {
            case "QC" -> Province.QC;
            case "ON" -> Province.ON;
            default -> throw console.refusal("province.unknown", province);
        };
    }
}

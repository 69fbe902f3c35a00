package ca.aval.app.window;

import ca.aval.app.composition.FirstPolicy;
import ca.aval.app.composition.FirstRunAnswers;
import ca.aval.app.composition.OpenRegister;
import ca.aval.app.ui.Door;
import ca.aval.app.ui.FirstRunViewModel;
import ca.aval.app.ui.Opener;
import ca.aval.kit.LiveSettings;
import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.settings.LastClosing;
import ca.aval.platform.work.Step;
import ca.aval.policy.OfferedPolicies;
import ca.aval.school.Province;
import ca.aval.security.ui.RecoveryKeyActs;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes and opens registers for the first screens, and holds the one that is open. */
final class RegisterDoor implements Door, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterDoor.class);

    private final WindowParts parts;
    private final LiveSettings settings;
    private final BiConsumer<OpenRegister, Start> enter;
    private final AtomicReference<@Nullable OpenRegister> open = new AtomicReference<>();
    private final AtomicReference<@Nullable OpenRegister> begun = new AtomicReference<>();
    private final AtomicReference<@Nullable LastClosing> closed = new AtomicReference<>();
    private final AtomicBoolean demonstration = new AtomicBoolean();

    /**
     * @param enter shows the window of an open register
     */
    RegisterDoor(WindowParts parts, LiveSettings settings, BiConsumer<OpenRegister, Start> enter) {
        this.parts = parts;
        this.settings = settings;
        this.enter = enter;
    }

    @Override
    public Step<Entrance> creation(FirstRunViewModel answered) {
        FirstRunAnswers answers = answers(answered);
        return () -> hold(parts.registers().create(parts.folder(), answers), parts.folder());
    }

    @Override
    public Step<Entrance> opening(String userName, char[] password) {
        String user = userName.isEmpty() ? null : userName;
        return () -> {
            OpenRegister register = parts.registers().open(parts.folder(), user, password);
            open.set(register);
            tellJournal(register, false);
            return hold(register, parts.folder());
        };
    }

    @Override
    public RecoveryKeyActs recoveryKey() {
        OpenRegister register = Objects.requireNonNull(open.get(), "no register");
        begun.set(register);
        return AccountPages.recoveryKey(register, settings.language());
    }

    /**
     * The register whose recovery key is being made, before its window is shown; null otherwise.
     */
    @Nullable OpenRegister begun() {
        return begun.get();
    }

    @Override
    public Step<Entrance> recovering(RecoveryKey key, String userName, char[] password) {
        return () ->
                hold(
                        parts.registers()
                                .openWithRecoveryKey(parts.folder(), key, userName, password),
                        parts.folder());
    }

    @Override
    public Step<Map<Province, OfferedPolicies>> policies() {
        return () -> {
            FirstPolicy first = new FirstPolicy();
            return Stream.of(Province.values())
                    .collect(Collectors.toMap(province -> province, first::offered));
        };
    }

    @Override
    public boolean hasDemonstration() {
        return parts.demonstration() != null;
    }

    @Override
    public boolean hasImport() {
        return WindowPages.places().imports() != null;
    }

    @Override
    public Step<Entrance> demonstration() {
        DemonstrationMaker maker =
                Objects.requireNonNull(parts.demonstration(), "no demonstration school");
        return () -> hold(maker.make(parts.demonstrationFolder()), null);
    }

    /** Closes the register that is open, if one is; off the screen thread. */
    @Override
    public void close() {
        begun.set(null);
        OpenRegister register = open.getAndSet(null);
        if (register != null) {
            LastClosing last =
                    new LastClosing(
                            register.school().name(),
                            parts.clock().now(),
                            register.account().displayName());
            register.close();
            closed.set(last);
        }
    }

    /** Remembers when the register was closed; to be called on the screen thread, afterwards. */
    void rememberClosing() {
        LastClosing last = closed.getAndSet(null);
        if (last != null && !demonstration.get()) {
            settings.change(s -> s.withClosing(last));
        }
    }

    /** Whether the open register is only looked at: nobody chose its password. */
    boolean isDemonstration() {
        return demonstration.get();
    }

    /** What the password of whoever is signed in takes away. */
    Opener lockOf(OpenRegister register, Runnable unlock) {
        return (user, password) ->
                () -> {
                    if (!register.isPassword(password)) {
                        throw new Problem(Problem.Kind.WRONG_PASSWORD);
                    }
                    tellJournal(register, true);
                    return start -> unlock.run();
                };
    }

    private static void tellJournal(OpenRegister register, boolean again) {
        try {
            register.journalParts().signIn().record(again);
        } catch (Problem e) {
            // a full disk must not keep a school from reading its register
            LOG.warn("sign-in not written down: {}", e.kind());
        }
    }

    /**
     * @param remembered the folder to remember; null for a register only looked at
     */
    private Entrance hold(OpenRegister register, @Nullable Path remembered) {
        open.set(register);
        demonstration.set(remembered == null);
        return start -> {
            begun.set(null);
            if (remembered != null) {
                settings.change(
                        s ->
                                s.withUserName(register.account().userName())
                                        .withRegister(remembered));
            }
            enter.accept(register, start);
        };
    }

    private static FirstRunAnswers answers(FirstRunViewModel answered) {
        return new FirstRunAnswers(
                answered.account().typedUserName(),
                answered.account().typedDisplayName(),
                answered.account().typedPassword(),
                answered.school().typedOrganization(),
                answered.school().typedName(),
                answered.school().province().get(),
                answered.school().typedYear(),
                answered.school().language().get(),
                new FirstRunAnswers.Letterhead(
                        answered.letterhead().typedAddress(),
                        answered.letterhead().typedPhone(),
                        answered.letterhead().typedEmail(),
                        answered.letterhead().typedWebsite(),
                        answered.letterhead().officer().typed(),
                        answered.letterhead().logo().get(),
                        answered.letterhead().typedAccounts()),
                answered.policy().code());
    }
}

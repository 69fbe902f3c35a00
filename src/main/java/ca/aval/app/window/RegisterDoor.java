package ca.aval.app.window;

import ca.aval.app.composition.FirstRunAnswers;
import ca.aval.app.composition.OpenRegister;
import ca.aval.app.ui.Door;
import ca.aval.app.ui.FirstRunViewModel;
import ca.aval.kit.LiveSettings;
import ca.aval.platform.work.Step;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

/** Makes and opens registers for the first screens, and holds the one that is open. */
final class RegisterDoor implements Door, AutoCloseable {
    private final WindowParts parts;
    private final LiveSettings settings;
    private final BiConsumer<OpenRegister, Start> enter;
    private final AtomicReference<@Nullable OpenRegister> open = new AtomicReference<>();

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
        return () -> hold(parts.registers().open(parts.folder(), user, password), parts.folder());
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
        OpenRegister register = open.getAndSet(null);
        if (register != null) {
            register.close();
        }
    }

    /**
     * @param remembered the folder to remember; null for a register only looked at
     */
    private Entrance hold(OpenRegister register, @Nullable Path remembered) {
        open.set(register);
        return start -> {
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
                        answered.letterhead().typedAccounts()));
    }
}

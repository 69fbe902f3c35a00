package ca.aval.platform.register;

import ca.aval.platform.crypto.KeyRing;
import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.Database;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Makes registers and opens them; one that is not whole yet does not count as one. */
final class Registrar {
    private final Surroundings with;

    Registrar(Surroundings with) {
        this.with = with;
    }

    Register make(Path path, Register.Beginning beginning, Consumer<Register> first) {
        with.places().require(path);
        RegisterFolder folder = RegisterFolder.toMake(path);
        RegisterLock lock = RegisterLock.take(path);
        try {
            folder.empty();
        } catch (RuntimeException | Error e) {
            lock.close(); // another program made its register there meanwhile
            throw e;
        }
        try {
            with.disk().replace(folder.unfinished(), new byte[0]);
            Register made = begun(folder, lock, beginning);
            try {
                first.accept(made);
                with.disk().remove(folder.unfinished());
                return made;
            } catch (RuntimeException | Error e) {
                made.close();
                throw e;
            }
        } catch (RuntimeException | Error e) {
            lock.close();
            removeAll(folder);
            throw e;
        }
    }

    /** Removes what was made, unless another program has begun one there since. */
    private static void removeAll(RegisterFolder folder) {
        try (RegisterLock again = RegisterLock.take(folder.path())) {
            folder.discard();
        } catch (Problem e) {
            if (e.kind() == Problem.Kind.REGISTER_LOCKED) {
                return;
            }
            throw e;
        }
        folder.removeLock();
    }

    private Register begun(RegisterFolder folder, RegisterLock lock, Register.Beginning beginning) {
        UnlockedKeys keys =
                new KeyRing(folder.keys(), with.disk())
                        .begin(
                                beginning.account(),
                                beginning.user(),
                                beginning.password(),
                                beginning.cost());
        byte[] codes = new byte[32];
        new SecureRandom().nextBytes(codes);
        keys.keepOwn(Register.FORM_CODES, codes);
        RegisterKeys derived = RegisterKeys.of(keys.master()::derive);
        int schema = with.migrations().newest();
        JournalFolder journal =
                JournalFolder.create(folder.journal(), with.disk(), derived.journal(), schema);
        Database database = Database.make(folder.database(), derived.database());
        database.migrate(with.migrations(), schema);
        return entered(
                folder,
                lock,
                keys,
                derived,
                new RegisterOpener.Opened(database, journal, Opening.ofNew()));
    }

    Register open(Path path, @Nullable String user, char[] password) {
        return open(path, (ring, attempts) -> entry(ring, attempts, user, password));
    }

    private static UnlockedKeys entry(
            KeyRing ring, SignInAttempts attempts, @Nullable String user, char[] password) {
        return attempts.through(
                ring.holder(user).map(UUID::toString).orElse(SignInAttempts.UNKNOWN),
                () -> ring.open(user, password));
    }

    Register open(Path path, RecoveryKey key) {
        return open(path, (ring, attempts) -> ring.open(key));
    }

    /** Opens with keys that are open already, and leaves them as they are. */
    Register open(Path path, UnlockedKeys keys) {
        return open(path, (ring, attempts) -> ring.same(keys));
    }

    /** Looks into a register that is not opened, with the keys that this password gives. */
    <T> T examine(
            Path path,
            @Nullable String user,
            char[] password,
            BiFunction<RegisterFolder, RegisterKeys, T> look) {
        RegisterFolder folder = RegisterFolder.existing(path);
        try (RegisterLock ignored = RegisterLock.take(path)) {
            KeyRing ring = new KeyRing(folder.keys(), with.disk());
            UnlockedKeys keys = entry(ring, attempts(folder), user, password);
            RegisterKeys derived = RegisterKeys.of(keys.master()::derive);
            try {
                return look.apply(folder, derived);
            } finally {
                derived.clear();
                keys.clear();
            }
        }
    }

    private Register open(Path path, BiFunction<KeyRing, SignInAttempts, UnlockedKeys> entry) {
        with.places().require(path);
        RegisterFolder folder = RegisterFolder.existing(path);
        RegisterLock lock = RegisterLock.take(path);
        try {
            new Leftovers(with.disk()).sweep(folder);
            UnlockedKeys keys =
                    entry.apply(new KeyRing(folder.keys(), with.disk()), attempts(folder));
            RegisterKeys derived = RegisterKeys.of(keys.master()::derive);
            RegisterOpener.Opened opened = new RegisterOpener(folder, with, keys, derived).open();
            return entered(folder, lock, keys, derived, opened);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    private Register entered(
            RegisterFolder folder,
            RegisterLock lock,
            UnlockedKeys keys,
            RegisterKeys derived,
            RegisterOpener.Opened opened) {
        try {
            return new Register(folder, with, lock, keys, attempts(folder), derived, opened);
        } catch (RuntimeException | Error e) {
            opened.database().abandon();
            opened.journal().close();
            throw e;
        }
    }

    private SignInAttempts attempts(RegisterFolder folder) {
        return new SignInAttempts(
                folder.keys().resolve("attempts.json"),
                with.disk(),
                with.clock(),
                with.unwritten());
    }
}

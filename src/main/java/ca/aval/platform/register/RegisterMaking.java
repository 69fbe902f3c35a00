package ca.aval.platform.register;

import ca.aval.platform.crypto.KeyRing;
import ca.aval.platform.crypto.MasterKey;
import ca.aval.platform.data.Database;
import ca.aval.platform.journal.JournalFolder;

import java.nio.file.Path;
import java.security.SecureRandom;

/** Makes a register in a folder that is empty or not there. */
record RegisterMaking(Surroundings with) {
    /** Makes it; when that fails the folder is as it was. */
    Register make(Path path, Register.Beginning beginning) {
        with.places().require(path);
        RegisterFolder folder = RegisterFolder.empty(path);
        RegisterLock lock = RegisterLock.take(path);
        try {
            MasterKey key = MasterKey.random();
            RegisterKeys keys = RegisterKeys.of(key::derive);
            byte[] codes = new byte[32];
            new SecureRandom().nextBytes(codes);
            KeyRing ring = new KeyRing(folder.keys(), with.disk());
            ring.keepOwn(key, Register.FORM_CODES, codes);
            int schema = with.migrations().newest();
            JournalFolder journal =
                    JournalFolder.create(folder.journal(), with.disk(), keys.journal(), schema);
            Database database = Database.make(folder.database(), keys.database());
            database.migrate(with.migrations(), schema);
            ring.put(
                    key,
                    beginning.account(),
                    beginning.user(),
                    beginning.password(),
                    beginning.cost());
            RegisterOpener.Opened opened =
                    new RegisterOpener.Opened(database, journal, Opening.ofNew());
            KeyRing.Opened unlocked = new KeyRing.Opened(beginning.account(), key);
            return Register.entered(new Entry(folder, with, lock, keys, unlocked, codes, opened));
        } catch (RuntimeException | Error e) {
            lock.close();
            folder.discard();
            throw e;
        }
    }
}

package ca.aval.app.composition;

import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.register.Register;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.Province;

import java.nio.file.Path;

/** The register that is killed: how it is made and opened, the same on both sides. */
final class CrashSchool {
    static final String PASSWORD = "un mot de passe qui survit";
    static final SchoolYear YEAR = SchoolYear.parse("2026-2027").orElseThrow();

    private CrashSchool() {}

    static OpenRegister make(Path folder) {
        return registers()
                .create(
                        folder,
                        new FirstRunAnswers(
                                "direction",
                                "Direction",
                                PASSWORD.toCharArray(),
                                "CSS des Essais",
                                "École des Essais",
                                Province.QC,
                                YEAR,
                                Language.FRENCH,
                                FirstRunAnswers.Letterhead.EMPTY));
    }

    static OpenRegister open(Path folder) {
        return registers().open(folder, "direction", PASSWORD.toCharArray());
    }

    /** What is open, with the store beneath. */
    record Opened(Register store, OpenRegister register) implements AutoCloseable {
        @Override
        public void close() {
            register.close();
        }
    }

    /** Opens it to look at its journal too. */
    static Opened look(Path folder) {
        Register store =
                Register.open(
                        folder,
                        "direction",
                        PASSWORD.toCharArray(),
                        new LocalDisk(),
                        SchoolClock.ofSystem(),
                        Registers.rows());
        SchoolClock clock = SchoolClock.ofSystem();
        return new Opened(
                store,
                new OpenRegister(
                        store,
                        clock,
                        AccountParts.of(store, clock).admit(),
                        at -> java.util.Optional.empty()));
    }

    private static Registers registers() {
        return new Registers(new LocalDisk(), SchoolClock.ofSystem(), new KeyCost(64, 1, 1));
    }
}

package ca.aval.platform.register;

import ca.aval.platform.data.Database;
import ca.aval.platform.file.Disk;
import ca.aval.platform.journal.ChainCheck;
import ca.aval.platform.journal.Salvage;
import ca.aval.platform.problem.ErrorCode;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolClock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Says which record of the journal is broken in a register that is not opened because of it, and
 * what it touched, as far as the database of the last proper close tells. The register stays as it
 * is.
 */
public final class Examination {
    private static final Logger LOG = LoggerFactory.getLogger(Examination.class);
    private static final String PURPOSE = "examination";

    private final Surroundings with;

    /**
     * @param rows the row classes of every store
     */
    public Examination(Disk disk, SchoolClock clock, List<Class<?>> rows) {
        this(Surroundings.of(disk, clock, rows));
    }

    Examination(Surroundings with) {
        this.with = with;
    }

    /** Whether that refusal to open is one that can be looked into. */
    public static boolean explains(Problem refused) {
        return refused.kind() == Problem.Kind.JOURNAL_DAMAGED
                || refused.kind() == Problem.Kind.JOURNAL_SHORT;
    }

    /**
     * Looks into a register.
     *
     * @param user may be null where the register has one account
     * @param refused why it was not opened
     * @throws Problem of kind {@code WRONG_PASSWORD}, or as for opening
     */
    public Verification.Fault of(
            Path path, @Nullable String user, char[] password, Problem refused) {
        return new Registrar(with)
                .examine(path, user, password, (folder, keys) -> broken(folder, keys, refused));
    }

    private Verification.Fault broken(RegisterFolder folder, RegisterKeys keys, Problem refused) {
        ChainCheck.Outcome.Broken broken =
                new ChainCheck(with.disk()).of(folder.journal())
                                instanceof ChainCheck.Outcome.Broken found
                        ? found
                        : said(refused);
        LostRows lost = new LostRows();
        AtomicReference<@Nullable Instant> before = new AtomicReference<>();
        new Salvage(folder.journal(), with.disk(), keys.journal())
                .records(
                        (number, at, rows) -> {
                            lost.add(rows);
                            if (at != null && number < broken.sequence()) {
                                before.set(at);
                            }
                        });
        return new Verification.Fault(
                Verification.Part.JOURNAL,
                broken.file(),
                broken.sequence(),
                "",
                before.get(),
                touched(folder, keys, lost));
    }

    private static ChainCheck.Outcome.Broken said(Problem refused) {
        List<?> arguments = refused.arguments();
        if (refused.kind() == Problem.Kind.JOURNAL_SHORT) {
            long end = Long.parseLong(String.valueOf(arguments.getFirst()));
            return new ChainCheck.Outcome.Broken("journal", end + 1);
        }
        return new ChainCheck.Outcome.Broken(
                String.valueOf(arguments.get(0)), Long.parseLong(String.valueOf(arguments.get(1))));
    }

    private List<String> touched(RegisterFolder folder, RegisterKeys keys, LostRows lost) {
        if (DatabaseMark.read(folder.mark(), with.disk(), keys.marks())
                .filter(mark -> mark.fits(folder.databaseFile()))
                .isEmpty()) {
            return List.of();
        }
        Workshop workshop = new Workshop(folder.workshop(PURPOSE), with.disk());
        try {
            workshop.copy(folder.databaseFile(), PURPOSE);
            return workshop.with(
                    Database.open(workshop.database(PURPOSE), keys.database()), lost::in);
        } catch (IOException e) {
            LOG.warn("the database cannot be looked at: {}", ErrorCode.of(e));
            return List.of();
        } finally {
            workshop.clear();
        }
    }
}

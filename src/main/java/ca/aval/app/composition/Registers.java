package ca.aval.app.composition;

import ca.aval.backup.TakeBack;
import ca.aval.journal.Verified;
import ca.aval.platform.backup.BackupBeforeMigration;
import ca.aval.platform.backup.Restorer;
import ca.aval.platform.backup.Room;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.data.Act;
import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.Entrance;
import ca.aval.platform.register.Examination;
import ca.aval.platform.register.Register;
import ca.aval.platform.register.Verification;
import ca.aval.platform.time.SchoolClock;
import ca.aval.policy.PolicyVersion;
import ca.aval.policy.store.HibernatePolicyVersions;
import ca.aval.school.School;
import ca.aval.school.store.HibernateSchools;
import ca.aval.security.Account;
import ca.aval.security.Role;
import ca.aval.security.store.HibernateAccounts;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Makes registers and opens them. */
public final class Registers {
    private static final List<Class<?>> ROWS = RegisterRows.ALL;

    private final Disk disk;
    private final SchoolClock clock;
    private final KeyCost cost;
    private final Function<Path, Optional<Path>> second;
    private final BackupBeforeMigration before;
    private final Entrance entrance;

    /** Registers of which this computer knows no second place. */
    public Registers(Disk disk, SchoolClock clock, KeyCost cost) {
        this(disk, clock, cost, register -> Optional.empty());
    }

    /**
     * @param second where the backups of the register in that folder go too
     */
    public Registers(
            Disk disk, SchoolClock clock, KeyCost cost, Function<Path, Optional<Path>> second) {
        this.disk = disk;
        this.clock = clock;
        this.cost = cost;
        this.second = second;
        before =
                new BackupBeforeMigration(
                        disk, clock, BackupParts.program(), Room.OF_SYSTEM, second);
        entrance = new Entrance(disk, clock, ROWS, before);
    }

    /** The same, under another clock: for the past of an invented school. */
    public Registers under(SchoolClock other) {
        return new Registers(disk, other, cost, second);
    }

    /** The row classes of every store. */
    static List<Class<?>> rows() {
        return ROWS;
    }

    /**
     * Makes a register in a folder that is empty or not there.
     *
     * @throws ca.aval.platform.problem.Problem when the folder holds something or cannot be
     *     written; nothing is made
     */
    public OpenRegister create(Path folder, FirstRunAnswers answers) {
        UUID id = UUID.randomUUID();
        try {
            return entered(
                    Register.create(
                            folder,
                            new Register.Beginning(
                                    id, answers.userName(), answers.password(), cost),
                            disk,
                            clock,
                            ROWS,
                            made -> setUp(made, id, answers, clock)));
        } finally {
            Arrays.fill(answers.password(), '\0');
        }
    }

    private static void setUp(Register made, UUID id, FirstRunAnswers answers, SchoolClock clock) {
        Account account =
                new Account(
                        id,
                        0,
                        answers.userName(),
                        answers.displayName(),
                        Role.PRINCIPAL,
                        made.keys().mark(),
                        null);
        byte[] logo = answers.letterhead().logo();
        School school = school(answers, logo == null ? null : made.documents().keep(logo));
        PolicyVersion policy = new FirstPolicy().of(answers, clock.now(), id);
        made.work()
                .run(
                        Act.of(
                                "SET_UP",
                                "policy=" + policy.id(),
                                "edition="
                                        + policy.edition().code()
                                        + " "
                                        + policy.edition().edition()),
                        () -> {
                            new HibernateAccounts().add(account);
                            new HibernateSchools().add(school);
                            new HibernatePolicyVersions().add(policy);
                            return school;
                        });
    }

    /**
     * Opens the register in that folder.
     *
     * @param user may be null where the register has one account
     * @param password overwritten once it was used
     * @throws ca.aval.platform.problem.Problem when it cannot be opened, with the reason
     */
    public OpenRegister open(Path folder, @Nullable String user, char[] password) {
        try {
            Register register = entrance.open(folder, user, password);
            return entered(register);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * What is broken in a register that was not opened because of it; empty when the reason is
     * another. The register stays as it is.
     *
     * @param user may be null where the register has one account
     * @param password overwritten once it was used
     */
    public Optional<Verified.Broken> examine(
            Path folder, @Nullable String user, char[] password, Problem refused) {
        try {
            if (!Examination.explains(refused)) {
                return Optional.empty();
            }
            Verification.Fault fault = entrance.examination().of(folder, user, password, refused);
            return Optional.of(RegisterVerification.broken(fault));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * Gives the open principal's account of that name a new password with the recovery key, and
     * opens the register with it.
     *
     * @param password overwritten once it was used
     * @throws ca.aval.platform.problem.Problem of kind {@code WRONG_RECOVERY_KEY}, {@code
     *     NOT_A_PRINCIPAL} or {@code PASSWORD_WEAK}, or when it cannot be opened
     */
    public OpenRegister openWithRecoveryKey(
            Path folder, RecoveryKey key, String userName, char[] password) {
        try {
            try (Register register = entrance.open(folder, key)) {
                AccountParts.of(register, clock).recover(userName, password);
            }
            return open(folder, userName, password);
        } finally {
            Arrays.fill(password, '\0');
            key.clear();
        }
    }

    /** Takes registers back from backups. */
    public TakeBack takeBack() {
        return restoring(disk, clock);
    }

    /** Takes registers back to where one lies that opens no more; that one is set aside. */
    public TakeBack takeBackInstead() {
        return restorer(disk, clock)::beginInstead;
    }

    static TakeBack restoring(Disk disk, SchoolClock clock) {
        return restorer(disk, clock)::begin;
    }

    private static Restorer restorer(Disk disk, SchoolClock clock) {
        return new Restorer(
                disk,
                clock,
                ROWS,
                register -> register.work().read(new HibernateSchools()::current).language());
    }

    private OpenRegister entered(Register register) {
        try {
            OpenRegister open =
                    new OpenRegister(
                            register, clock, AccountParts.of(register, clock).admit(), second);
            before.taken().ifPresent(open.backups()::note);
            return open;
        } catch (RuntimeException | Error e) {
            register.close();
            throw e;
        }
    }

    private static School school(FirstRunAnswers answers, @Nullable String logo) {
        FirstRunAnswers.Letterhead letterhead = answers.letterhead();
        return new School(
                UUID.randomUUID(),
                0,
                answers.organization(),
                answers.school(),
                answers.province(),
                answers.year(),
                answers.language(),
                letterhead.address(),
                letterhead.phone(),
                letterhead.email(),
                letterhead.website(),
                letterhead.officer(),
                logo,
                letterhead.accounts());
    }
}

package ca.aval.app.composition;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.Register;
import ca.aval.platform.register.SignInAttempts;
import ca.aval.platform.time.SchoolClock;
import ca.aval.security.Account;
import ca.aval.security.AccountActs;
import ca.aval.security.AccountDesk;
import ca.aval.security.AccountRecovery;
import ca.aval.security.Accounts;
import ca.aval.security.CompartmentActs;
import ca.aval.security.Compartments;
import ca.aval.security.Doorkeeper;
import ca.aval.security.ExportActs;
import ca.aval.security.Guard;
import ca.aval.security.store.HibernateAccounts;
import ca.aval.security.store.HibernateCompartments;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;

/** Puts together who may sign in to a register, and what that takes. */
record AccountParts(
        Register register, SchoolClock clock, Accounts accounts, Compartments compartments) {
    private static final Logger LOG = LoggerFactory.getLogger(AccountParts.class);

    static AccountParts of(Register register, SchoolClock clock) {
        return new AccountParts(
                register, clock, new HibernateAccounts(), new HibernateCompartments());
    }

    AccountActs acts(Guard guard, UnitOfWork work) {
        return AccountActs.of(guard, desk(work), register::isPassword);
    }

    CompartmentActs compartmentActs(Guard guard, UnitOfWork work) {
        return CompartmentActs.of(guard, desk(work));
    }

    ExportActs exports(Guard guard, UnitOfWork work) {
        return ExportActs.of(guard, work, register::isPassword);
    }

    /**
     * Whose account was opened; what was interrupted is ended, and the sign-ins that failed before
     * are written to the journal.
     */
    Account admit() {
        Doorkeeper door = new Doorkeeper(register.work(), accounts, register.keys());
        Account account = door.admit();
        door.putInOrder();
        reportFailed(register.attempts());
        return account;
    }

    private void reportFailed(SignInAttempts attempts) {
        SignInAttempts.Failed failed = attempts.failed();
        if (failed.count() == 0) {
            return;
        }
        List<String> about = new ArrayList<>();
        about.add("count=" + failed.count());
        failed.moments().forEach(moment -> about.add("at=" + moment));
        try {
            register.work().run(new Act("FAILED_SIGN_INS", about), failed::count);
            attempts.forget();
        } catch (Problem e) {
            if (e.kind() != Problem.Kind.DISK_FULL) {
                throw e;
            }
            LOG.warn("failed sign-ins wait for room on the disk");
        }
    }

    void recover(String userName, char[] password) {
        new AccountRecovery(desk(register.work())).recover(userName, password);
    }

    private AccountDesk desk(UnitOfWork work) {
        return new AccountDesk(work, accounts, compartments, register.keys(), clock);
    }
}

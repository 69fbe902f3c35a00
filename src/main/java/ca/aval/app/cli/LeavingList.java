package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Permission;
import ca.aval.security.RecordExport;
import ca.aval.security.SecondAuthentication.Proof;

import org.jspecify.annotations.Nullable;

/** What is asked before a list of people leaves the program by a command. */
record LeavingList(AvalCommand aval, OpenRegister register) {
    /** More than a class on the screen: the password again, and the journal. */
    void requireMayLeave(String list, int lines) throws Refusal {
        if (lines >= RecordExport.BULK) {
            record(list, lines);
        }
    }

    /** A file that others get: the journal, and for more than a class the password again. */
    void record(String list, int lines) throws Refusal {
        register.guard().require(Permission.EXPORT_LISTS);
        @Nullable Proof proof = lines >= RecordExport.BULK ? proof() : null;
        register.exportActs().record().record(list, lines, proof);
    }

    private Proof proof() throws Refusal {
        return register.exportActs()
                .askAgain()
                .ask(aval.password(false))
                .orElseThrow(() -> new Problem(Problem.Kind.WRONG_PASSWORD));
    }
}

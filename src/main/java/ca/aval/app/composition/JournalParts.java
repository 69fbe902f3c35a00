package ca.aval.app.composition;

import ca.aval.journal.ReadJournal;
import ca.aval.journal.ReadPast;
import ca.aval.journal.RecordPaper;
import ca.aval.journal.RecordReading;
import ca.aval.journal.RecordSignIn;
import ca.aval.journal.RegisterCheck;
import ca.aval.journal.VerifyRegister;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;

/** What reads the journal of an open register, and what writes into it besides changes. */
public final class JournalParts {
    private final ReadJournal read;
    private final VerifyRegister verify;
    private final ReadPast past;
    private final RecordReading reading;
    private final RecordPaper paper;
    private final RecordSignIn signIn;

    /**
     * @param work of acts after which nothing that was read is out of date
     */
    JournalParts(OpenRegister register, Guard guard, UnitOfWork work, RegisterCheck check) {
        read = new ReadJournal(guard, register.journal(), new NamesToday(register));
        past = new ReadPast(guard, register.history());
        verify = new VerifyRegister(guard, check);
        reading = new RecordReading(guard, work);
        paper = new RecordPaper(guard, work);
        signIn = new RecordSignIn(guard, work);
    }

    public ReadJournal read() {
        return read;
    }

    public VerifyRegister verify() {
        return verify;
    }

    public ReadPast past() {
        return past;
    }

    /** Remembers what was read while the register is open. */
    public RecordReading reading() {
        return reading;
    }

    public RecordPaper paper() {
        return paper;
    }

    public RecordSignIn signIn() {
        return signIn;
    }
}

package ca.aval.app.composition;

import ca.aval.journal.Journal;
import ca.aval.journal.JournalLine;
import ca.aval.journal.RegisterCheck;
import ca.aval.journal.Verified;
import ca.aval.platform.register.Register;
import ca.aval.platform.register.Verification;
import ca.aval.platform.work.Progress;

/** The check of the whole register, told in the words of the journal. */
record RegisterVerification(Register register, Journal journal) implements RegisterCheck {
    @Override
    public Verified check(Progress progress) {
        return switch (register.verify(progress)) {
            case Verification.Sound sound ->
                    new Verified.Sound(
                            sound.acts(),
                            sound.documents(),
                            journal.lines().stream().findFirst().map(JournalLine::at).orElse(null),
                            sound.head().head());
            case Verification.Fault fault -> broken(fault);
            case Verification.Stopped() -> new Verified.Stopped();
        };
    }

    static Verified.Broken broken(Verification.Fault fault) {
        return new Verified.Broken(
                Verified.Part.valueOf(fault.part().name()),
                fault.file(),
                fault.sequence(),
                fault.act(),
                fault.at(),
                fault.about());
    }
}

package ca.aval.app.composition;

import ca.aval.journal.Journal;
import ca.aval.journal.JournalLine;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.register.Register;

import java.util.ArrayList;
import java.util.List;

/** The journal of an open register. */
record RegisterJournal(Register register) implements Journal {
    @Override
    public List<JournalLine> lines() {
        List<JournalLine> lines = new ArrayList<>();
        register.journal(
                JournalFolder.Replayed.acts(
                        act ->
                                lines.add(
                                        new JournalLine(
                                                act.sequence(),
                                                act.at(),
                                                act.account(),
                                                act.name(),
                                                act.about(),
                                                act.rows().size()))));
        return lines;
    }

    @Override
    public String head() {
        return register.position().head();
    }
}

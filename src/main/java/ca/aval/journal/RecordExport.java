package ca.aval.journal;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

/** Writes down that lines of a list leave the program in a file, before the file is written. */
public final class RecordExport {
    private final Guard guard;
    private final UnitOfWork work;

    public RecordExport(Guard guard, UnitOfWork work) {
        this.guard = guard;
        this.work = work;
    }

    /**
     * @param list the name of the list for the program
     * @param lines how many
     */
    public void record(String list, int lines) {
        guard.require(Permission.EXPORT_LISTS);
        work.run(Act.of("EXPORT_LIST", "list=" + list, "lines=" + lines), () -> true);
    }
}

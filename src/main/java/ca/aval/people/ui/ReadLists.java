package ca.aval.people.ui;

import ca.aval.people.roster.PlanRoster;
import ca.aval.people.roster.PlannedRoster;
import ca.aval.people.roster.ReadingOptions;
import ca.aval.people.roster.RosterFile;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.LongStep;
import ca.aval.platform.work.Progress;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The long work of reading class lists from disk; no plan when it was stopped. */
record ReadLists(PlanRoster planRoster, List<Path> paths, ReadingOptions options, SchoolYear year)
        implements LongStep<@Nullable PlannedRoster> {
    @Override
    public @Nullable PlannedRoster carryOut(Progress progress) {
        int steps = paths.size() + 1;
        List<RosterFile> read = new ArrayList<>();
        for (Path path : paths) {
            if (progress.cancelled()) {
                return null;
            }
            read.add(RosterFile.of(path));
            progress.done(read.size(), steps);
        }
        PlannedRoster planned = progress.cancelled() ? null : planRoster.plan(read, options, year);
        progress.done(steps, steps);
        return progress.cancelled() ? null : planned;
    }
}

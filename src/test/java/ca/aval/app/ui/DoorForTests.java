package ca.aval.app.ui;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.work.Step;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A door without a register behind it: it notes what was asked, or refuses. */
final class DoorForTests implements Door {
    final List<String> asked = new ArrayList<>();
    Problem.@Nullable Kind refusal;

    @Override
    public Step<Entrance> creation(FirstRunViewModel answered) {
        String made = answered.account().typedUserName() + " of " + answered.school().typedName();
        return () -> entrance("create " + made);
    }

    @Override
    public Step<Entrance> demonstration() {
        return () -> entrance("demonstrate");
    }

    @Override
    public boolean hasDemonstration() {
        return true;
    }

    @Override
    public boolean hasImport() {
        return true;
    }

    @Override
    public Step<Entrance> opening(String userName, char[] password) {
        return () -> entrance("open " + userName + " " + new String(password));
    }

    private Entrance entrance(String what) {
        asked.add(what);
        if (refusal != null) {
            throw new Problem(refusal);
        }
        return start -> asked.add("enter " + start);
    }
}

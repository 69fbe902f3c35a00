package ca.aval.kit;

import java.util.ArrayList;
import java.util.List;

/** Lets every list leave, or none, and notes which. */
public final class OpenGate implements ListGate {
    public final List<String> passed = new ArrayList<>();
    public boolean closed;

    @Override
    public boolean admits() {
        return !closed;
    }

    @Override
    public boolean mayPass() {
        return !closed;
    }

    @Override
    public void sheet(String list, int lines, Runnable write) {
        pass("sheet", list, lines, write);
    }

    @Override
    public void copy(String list, int lines, Runnable copy) {
        pass("copy", list, lines, copy);
    }

    private void pass(String how, String list, int lines, Runnable act) {
        passed.add(how + " " + list + " " + lines);
        if (!closed) {
            act.run();
        }
    }
}

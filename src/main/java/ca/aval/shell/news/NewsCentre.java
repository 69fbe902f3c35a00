package ca.aval.shell.news;

import ca.aval.kit.News;
import ca.aval.kit.Told;
import ca.aval.platform.time.SchoolClock;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

/** Everything the window told since it was opened, the latest first, and what was not yet read. */
public final class NewsCentre implements News {
    private static final int KEPT = 100;

    private final SchoolClock clock;
    private final ObservableList<NewsLine> lines = FXCollections.observableArrayList();
    private final ObservableList<NewsLine> shown = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyIntegerWrapper unread = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable NewsLine> latest = new ReadOnlyObjectWrapper<>();

    public NewsCentre(SchoolClock clock) {
        this.clock = clock;
    }

    @Override
    public void tell(Told told) {
        tell(told, new ReadOnlyBooleanWrapper(true));
    }

    /**
     * The same, for a button that may lose its sense.
     *
     * @param offered whether the button may still be pressed
     */
    public void tell(Told told, ObservableValue<Boolean> offered) {
        NewsLine line = new NewsLine(told, clock.now(), offered);
        lines.addFirst(line);
        if (lines.size() > KEPT) {
            lines.removeLast();
        }
        unread.set(Math.min(lines.size(), unread.get() + 1));
        latest.set(line);
    }

    /** The latest first. */
    public ObservableList<NewsLine> lines() {
        return shown;
    }

    /** How many were not read yet. */
    public ReadOnlyIntegerProperty unread() {
        return unread.getReadOnlyProperty();
    }

    /** The last one, until it was read. */
    public ReadOnlyObjectProperty<@Nullable NewsLine> latest() {
        return latest.getReadOnlyProperty();
    }

    /** Someone looked at them. */
    public void read() {
        unread.set(0);
        latest.set(null);
    }

    /** Someone needs none of them any longer. */
    public void clear() {
        lines.clear();
        read();
    }

    /** That moment as the wall clock showed it. */
    SchoolClock clock() {
        return clock;
    }
}

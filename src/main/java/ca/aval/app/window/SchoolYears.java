package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The year at work, the past years of the register, and the one that the window shows. */
final class SchoolYears {
    private final OpenRegister register;
    private final WorkRunner work;
    private final String title;
    private final ReadOnlyObjectWrapper<SchoolYear> current;
    private final ObjectProperty<SchoolYear> shown;
    private final ObservableList<SchoolYear> all = FXCollections.observableArrayList();

    private record Found(SchoolYear current, List<SchoolYear> all) {}

    /**
     * @param title what reading the years is called while it lasts
     */
    SchoolYears(OpenRegister register, WorkRunner work, String title) {
        this.register = register;
        this.work = work;
        this.title = title;
        SchoolYear now = register.school().year();
        current = new ReadOnlyObjectWrapper<>(now);
        shown = new SimpleObjectProperty<>(now);
        all.add(now);
        refresh();
    }

    ReadOnlyObjectProperty<SchoolYear> current() {
        return current.getReadOnlyProperty();
    }

    /** The year whose pages are shown; a past one is shown as it was. */
    ObjectProperty<SchoolYear> shown() {
        return shown;
    }

    /** The year at work and those before it of which a class is known, newest first. */
    ObservableList<SchoolYear> all() {
        return all;
    }

    boolean isPast(SchoolYear year) {
        return year.compareTo(current.get()) < 0;
    }

    /** Reads the years again; when another is at work, it is shown. */
    void refresh() {
        work.run(title, this::read, this::take);
    }

    private Found read() {
        return register.work()
                .read(
                        () -> {
                            SchoolYear now = register.schools().current().year();
                            List<SchoolYear> years =
                                    Stream.concat(
                                                    Stream.of(now),
                                                    register.people().everyone().stream()
                                                            .flatMap(p -> p.enrolments().stream())
                                                            .map(stay -> stay.year())
                                                            .filter(y -> y.compareTo(now) < 0))
                                            .distinct()
                                            .sorted(Comparator.reverseOrder())
                                            .toList();
                            return new Found(now, years);
                        });
    }

    private void take(Found found) {
        if (!all.equals(found.all())) {
            all.setAll(found.all());
        }
        if (!current.get().equals(found.current())) {
            current.set(found.current());
            shown.set(found.current());
        }
    }
}

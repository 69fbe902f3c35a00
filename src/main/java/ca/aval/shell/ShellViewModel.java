package ca.aval.shell;

import ca.aval.kit.LiveSettings;
import ca.aval.platform.work.Job;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;

/** What the frame of the window says: whose register, which year, who is at work, what runs. */
public final class ShellViewModel {
    private static final int TEXT_STEP = 10;

    private final ReadOnlyStringWrapper school = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper year = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper person = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper backup = new ReadOnlyStringWrapper("");
    private final ObservableList<Job> jobs;
    private final LiveSettings settings;
    private final Runnable lock;

    /**
     * @param lock covers the window until the person signs in again
     */
    public ShellViewModel(ObservableList<Job> jobs, LiveSettings settings, Runnable lock) {
        this.jobs = jobs;
        this.settings = settings;
        this.lock = lock;
    }

    public ReadOnlyStringProperty school() {
        return school.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty year() {
        return year.getReadOnlyProperty();
    }

    /** Who is at work, with the role. */
    public ReadOnlyStringProperty person() {
        return person.getReadOnlyProperty();
    }

    /** When the last backup was made; empty while unknown. */
    public ReadOnlyStringProperty backup() {
        return backup.getReadOnlyProperty();
    }

    public ObservableList<Job> jobs() {
        return jobs;
    }

    /** Says whose register is open. */
    public void tellSchool(String name, String schoolYear) {
        school.set(name);
        year.set(schoolYear);
    }

    /** Says who is at work. */
    public void tellPerson(String nameAndRole) {
        person.set(nameAndRole);
    }

    /** Says when the last backup was made. */
    public void tellBackup(String sentence) {
        backup.set(sentence);
    }

    public void lock() {
        lock.run();
    }

    public void largerText() {
        settings.growText(TEXT_STEP);
    }

    public void smallerText() {
        settings.growText(-TEXT_STEP);
    }

    public void ordinaryText() {
        settings.change(s -> s.withTextSize(100));
    }
}

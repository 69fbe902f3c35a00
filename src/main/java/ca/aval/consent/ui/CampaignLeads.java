package ca.aval.consent.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Where one goes on from the page of the consents; what has no place yet is not offered. */
public final class CampaignLeads {
    private final ObjectProperty<@Nullable Runnable> photo = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Runnable> coverage = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Runnable> answers = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Consumer<UUID>> change = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Consumer<List<UUID>>> reminders =
            new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Consumer<List<UUID>>> names =
            new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Consumer<Proof>> proof = new SimpleObjectProperty<>();

    /** To the lists of photo day. */
    public ObjectProperty<@Nullable Runnable> photo() {
        return photo;
    }

    /** To how far the answers of each group have come. */
    public ObjectProperty<@Nullable Runnable> coverage() {
        return coverage;
    }

    /** To where forms that came back are typed in. */
    public ObjectProperty<@Nullable Runnable> answers() {
        return answers;
    }

    /** To where the form of that pupil is typed in or corrected. */
    public ObjectProperty<@Nullable Consumer<UUID>> change() {
        return change;
    }

    /** To the reminders of those pupils; of everybody who is silent for none. */
    public ObjectProperty<@Nullable Consumer<List<UUID>>> reminders() {
        return reminders;
    }

    /** To the names alone of those pupils, for whoever teaches them. */
    public ObjectProperty<@Nullable Consumer<List<UUID>>> names() {
        return names;
    }

    /** Shows the paper of that answer. */
    public ObjectProperty<@Nullable Consumer<Proof>> proof() {
        return proof;
    }

    void toPhoto() {
        run(photo.get());
    }

    void toCoverage() {
        run(coverage.get());
    }

    void toAnswers() {
        run(answers.get());
    }

    void toChange(@Nullable UUID pupil) {
        Consumer<UUID> to = change.get();
        if (to != null && pupil != null) {
            to.accept(pupil);
        }
    }

    void remind(List<UUID> pupils) {
        Consumer<List<UUID>> to = reminders.get();
        if (to != null) {
            to.accept(pupils);
        }
    }

    void list(List<UUID> pupils) {
        Consumer<List<UUID>> to = names.get();
        if (to != null) {
            to.accept(pupils);
        }
    }

    void show(@Nullable Proof proofOf) {
        Consumer<Proof> to = proof.get();
        if (to != null && proofOf != null) {
            to.accept(proofOf);
        }
    }

    private static void run(@Nullable Runnable lead) {
        if (lead != null) {
            lead.run();
        }
    }
}

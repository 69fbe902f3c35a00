package ca.aval.policy.ui;

import ca.aval.policy.PolicyInForce;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.ProfileDifferences;
import ca.aval.policy.profile.ProfileDraft;
import ca.aval.policy.profile.Reading;
import ca.aval.policy.profile.Shape;
import ca.aval.policy.profile.Spot;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Set;

/** How a draft stands as a whole, and each of its parts. */
public final class EditorStanding {
    private static final Set<String> NAME = Set.of("code", "edition");

    private final EditorWords words;
    private final ObservableList<Part> parts = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper beside = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper wrong = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper keepable = new ReadOnlyBooleanWrapper();

    EditorStanding(EditorWords words) {
        this.words = words;
    }

    /**
     * A part of the policy.
     *
     * @param title with how much is to mend in it
     */
    public record Part(String code, String title, boolean wrong) {}

    /** The parts, in order. */
    public ObservableList<Part> parts() {
        return parts;
    }

    /** Which version is being made. */
    public ReadOnlyStringProperty beside() {
        return beside.getReadOnlyProperty();
    }

    /** Whether it is the same still, ready, or how much is to mend. */
    public ReadOnlyStringProperty sentence() {
        return sentence.getReadOnlyProperty();
    }

    /** How many places are to be mended. */
    public ReadOnlyIntegerProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    /** Whether it is valid and says something new. */
    public ReadOnlyBooleanProperty keepable() {
        return keepable.getReadOnlyProperty();
    }

    void judge(ProfileDraft draft, Reading reading, PolicyInForce from, EditorFaults faults) {
        int changes = changes(reading, from);
        wrong.set(faults.all().size());
        keepable.set(changes > 0);
        String code = draft.text(Spot.WHOLE.then("code"));
        beside.set(
                words.words().say("editor.beside", code, draft.text(Spot.WHOLE.then("edition"))));
        sentence.set(
                wrong.get() > 0
                        ? words.words().say("editor.faults", wrong.get())
                        : words.words()
                                .say(changes == 0 ? "editor.same" : "editor.ready", changes));
        var now = EditorRows.sections().stream().map(part -> part(part, faults)).toList();
        if (!parts.equals(now)) {
            parts.setAll(now);
        }
    }

    private Part part(String code, EditorFaults faults) {
        String title =
                code.equals(EditorRows.GENERAL)
                        ? words.words().say("editor.general")
                        : words.field(Shape.of(PolicyProfile.class), code);
        long count = faults.in(code);
        String shown =
                count == 0 ? title : words.words().say("editor.section.faults", title, count);
        return new Part(code, shown, count > 0);
    }

    /** How many changes a valid draft holds apart from its name; 0 when it is not valid. */
    private static int changes(Reading reading, PolicyInForce from) {
        return reading instanceof Reading.Read(PolicyProfile profile)
                ? (int)
                        new ProfileDifferences()
                                .between(from.profile(), profile).stream()
                                        .filter(found -> !NAME.contains(found.path()))
                                        .count()
                : 0;
    }
}

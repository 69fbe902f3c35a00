package ca.aval.policy.ui;

import ca.aval.policy.profile.Fault;
import ca.aval.policy.profile.ProfileDraft;
import ca.aval.policy.profile.Spot;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the faults of a draft beside the places that they are about. */
final class EditorFaults {
    private final EditorWords words;
    private final Map<Spot, ReadOnlyStringWrapper> shown = new HashMap<>();
    private List<Fault> faults = List.of();

    EditorFaults(EditorWords words) {
        this.words = words;
    }

    /** Forgets every place; they are asked for anew. */
    void clear() {
        shown.clear();
    }

    /** What is wrong at a place, as it changes; empty while all is well. */
    ObservableValue<String> at(Spot spot) {
        return shown.computeIfAbsent(spot, place -> new ReadOnlyStringWrapper(""));
    }

    /** Shows these faults at the places that were asked for. */
    void show(List<Fault> found, ProfileDraft draft) {
        faults = found;
        shown.forEach((spot, error) -> error.set(sentence(draft.path(spot))));
    }

    private String sentence(String path) {
        for (Fault fault : faults) {
            boolean above = path.equals(fault.path() + ".fr") || path.equals(fault.path() + ".en");
            if (fault.path().equals(path) || above || isEntry(path) && isWithin(fault, path)) {
                return words.fault(fault);
            }
        }
        return "";
    }

    /** An entry may be closed: it tells what is wrong inside. */
    private static boolean isEntry(String path) {
        return path.endsWith("]");
    }

    private static boolean isWithin(Fault fault, String path) {
        return fault.path().startsWith(path + ".");
    }

    /** How many are in a part. */
    long in(String section) {
        return faults.stream().filter(fault -> section(fault).equals(section)).count();
    }

    List<Fault> all() {
        return faults;
    }

    /** The part that a fault is about. */
    static String section(Fault fault) {
        return EditorRows.section(fault.path().split("[.\\[]", 2)[0]);
    }
}

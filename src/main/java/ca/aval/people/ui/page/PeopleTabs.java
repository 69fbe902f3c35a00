package ca.aval.people.ui.page;

import ca.aval.kit.Segmented;
import ca.aval.kit.Words;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableIntegerValue;

import java.util.List;
import java.util.function.Consumer;

/** The choice between the pupils and the staff, the same on both pages. */
public final class PeopleTabs {
    private PeopleTabs() {}

    /** One of the two lists. */
    public enum Tab {
        PUPILS,
        STAFF
    }

    /**
     * @param words those of this package
     * @param here the list on screen
     * @param staff how many the staff are; none while that is not known
     * @param choose told the other one when it is chosen
     */
    public static Segmented<Tab> of(
            Words words, Tab here, ObservableIntegerValue staff, Consumer<Tab> choose) {
        return new Segmented<>(
                words.live("tabs"),
                List.of(
                        new Segmented.Choice<>(Tab.PUPILS, words.live("tabs.pupils")),
                        new Segmented.Choice<>(Tab.STAFF, words.live("tabs.staff", staff))),
                new SimpleObjectProperty<>(here),
                tab -> {
                    if (tab != here) {
                        choose.accept(tab);
                    }
                });
    }
}

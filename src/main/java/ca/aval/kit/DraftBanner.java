package ca.aval.kit;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.Typography;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** Says that words are waiting from another time: take them up, or throw them away. */
public final class DraftBanner extends VBox {
    /**
     * @param kit the words of the kit
     */
    public DraftBanner(DraftViewModel model, Words kit) {
        ObservableValue<String> when =
                Bindings.createStringBinding(
                        () -> when(model.offered().get(), kit.language().getValue()),
                        model.offered(),
                        kit.language());
        getChildren()
                .add(
                        new Note(
                                Tone.ACCENT,
                                kit.live("draft.title", when),
                                kit.live("draft.rest"),
                                Buttons.link(kit.live("draft.resume"), model::resume),
                                Buttons.link(kit.live("draft.throw-away"), model::throwAway)));
        visibleProperty().bind(model.offered().isNotNull());
        managedProperty().bind(visibleProperty());
    }

    private static String when(@Nullable Draft draft, Language language) {
        return draft == null
                ? ""
                : Typography.date(language, draft.at().toLocalDate())
                        + ", "
                        + Typography.time(language, draft.at().toLocalTime());
    }
}

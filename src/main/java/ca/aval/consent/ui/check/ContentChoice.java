package ca.aval.consent.ui.check;

import ca.aval.consent.form.Content;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** One kind of content that can be ticked. */
record ContentChoice(Content content, BooleanProperty ticked) {
    ContentChoice(Content content) {
        this(content, new SimpleBooleanProperty());
    }

    String word() {
        return "content." + content.name();
    }
}

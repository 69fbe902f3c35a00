package ca.aval.consent.ui.planted;

import javafx.scene.control.Label;

/** A view model that holds a node. */
public class LabelViewModel {
    Label label;
}

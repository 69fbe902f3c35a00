package ca.aval.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

import org.jspecify.annotations.Nullable;

/** A long form that moves so that the field at the keyboard is always in sight. */
public final class FormScroll extends ScrollPane {
    private static final double MARGIN = 24;

    private final Node form;

    public FormScroll(Node form) {
        super(form);
        this.form = form;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((o, before, focused) -> follow(focused));
    }

    private void follow(@Nullable Node focused) {
        if (focused == null || !within(focused)) {
            return;
        }
        Bounds field = form.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double seen = getViewportBounds().getHeight();
        double hidden = form.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = getVvalue() * hidden;
        if (field.getMinY() - MARGIN < top) {
            setVvalue((field.getMinY() - MARGIN) / hidden);
        } else if (field.getMaxY() + MARGIN > top + seen) {
            setVvalue((field.getMaxY() + MARGIN - seen) / hidden);
        }
    }

    private boolean within(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == form) {
                return true;
            }
        }
        return false;
    }
}

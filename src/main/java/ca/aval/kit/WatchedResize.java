package ca.aval.kit;

import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/** Shares the width among the columns, and notes when it was the person who changed one. */
@SuppressWarnings("rawtypes")
final class WatchedResize extends ConstrainedColumnResizeBase
        implements Callback<TableView.ResizeFeatures, Boolean> {
    private boolean byHand;

    @Override
    public Boolean call(TableView.ResizeFeatures features) {
        if (features.getColumn() != null) {
            byHand = true;
        }
        return TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN.call(features);
    }

    /** Whether the person changed a width since it was last said that nobody had. */
    boolean byHand() {
        return byHand;
    }

    void notByHand() {
        byHand = false;
    }
}

package ca.aval.kit;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A thin bar in two parts: what is complete, then what is partial; a text stands beside it. */
public final class ProgressSplit extends Region {
    private final DoubleProperty complete = new SimpleDoubleProperty(this, "complete");
    private final DoubleProperty partial = new SimpleDoubleProperty(this, "partial");
    private final Region completeBar = bar("complete");
    private final Region partialBar = bar("partial");

    public ProgressSplit() {
        getStyleClass().add("progress-split");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        getChildren().addAll(completeBar, partialBar);
        complete.addListener(change -> requestLayout());
        partial.addListener(change -> requestLayout());
    }

    /** From 0 to 1. */
    public DoubleProperty complete() {
        return complete;
    }

    /** From 0 to 1; drawn after what is complete. */
    public DoubleProperty partial() {
        return partial;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double first = Math.round(width * Math.clamp(complete.get(), 0, 1));
        double second = Math.round(width * Math.clamp(partial.get(), 0, 1));
        double gap = first > 0 && second > 0 ? 2 : 0;
        completeBar.resizeRelocate(0, 0, first, getHeight());
        partialBar.resizeRelocate(
                first + gap, 0, Math.max(0, Math.min(second, width - first - gap)), getHeight());
    }

    private static Region bar(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }
}

package ca.aval.consent.ui.coverage;

import javafx.scene.layout.Region;

/** Two cards: one above the other, or beside each other where there is room. */
final class SideCards extends Region {
    private static final double GAP = 14;
    private static final double ROOM = 600;

    private final Region first;
    private final Region second;

    SideCards(Region first, Region second) {
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width < ROOM) {
            double half = (height - GAP) / 2;
            first.resizeRelocate(0, 0, width, half);
            second.resizeRelocate(0, half + GAP, width, half);
        } else {
            double half = (width - GAP) / 2;
            first.resizeRelocate(0, 0, half, height);
            second.resizeRelocate(half + GAP, 0, half, height);
        }
    }
}

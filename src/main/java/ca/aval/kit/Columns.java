package ca.aval.kit;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

import java.util.List;

/**
 * The main card of a page with cards at its side; on a narrow window they go below, in the same
 * order, so that nothing is hidden.
 */
public final class Columns extends Region {
    private static final double GAP = 14;
    private static final double NARROW = 960;
    private static final double SMALLEST_MAIN = 240;
    private static final double SMALLEST_SIDE = 160;

    private final Region main;
    private final double sideWidth;
    private final List<Region> side;
    private double narrow = NARROW;

    /**
     * @param sideWidth in pixels at ordinary text size
     */
    public Columns(Region main, double sideWidth, Region... side) {
        this.main = main;
        this.sideWidth = sideWidth;
        this.side = List.of(side);
        getStyleClass().add("columns");
        getChildren().add(main);
        getChildren().addAll(side);
        setMinSize(0, 0);
    }

    /** The cards go below under that width instead of the usual one. */
    public Columns narrowBelow(double width) {
        narrow = width;
        requestLayout();
        return this;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? narrow : width;
        return room < narrow
                ? Math.max(SMALLEST_MAIN, main.prefHeight(room)) + sideHeight(room)
                : Math.max(main.prefHeight(room - sideWidth - GAP), sideHeight(sideWidth));
    }

    private double sideHeight(double width) {
        return side.stream().mapToDouble(card -> card.prefHeight(width) + GAP).sum();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < narrow) {
            layBelow();
        } else {
            layBeside();
        }
    }

    private void layBeside() {
        double mainWidth = getWidth() - sideWidth - GAP;
        main.resizeRelocate(0, 0, mainWidth, getHeight());
        double top = 0;
        for (int i = 0; i < side.size(); i++) {
            Region card = side.get(i);
            double left = getHeight() - top;
            boolean last = i == side.size() - 1;
            double height = last ? left : Math.min(left, card.prefHeight(sideWidth));
            card.resizeRelocate(mainWidth + GAP, top, sideWidth, height);
            top += height + GAP;
        }
    }

    private void layBelow() {
        double mainHeight = Math.max(SMALLEST_MAIN, getHeight() - sideHeight(getWidth()));
        main.resizeRelocate(0, 0, getWidth(), mainHeight);
        double top = mainHeight + GAP;
        for (Region card : side) {
            double wished = card.prefHeight(getWidth());
            // where nothing scrolls, the last card gives way rather than be cut
            double height =
                    card == side.getLast()
                            ? Math.min(wished, Math.max(SMALLEST_SIDE, getHeight() - top))
                            : wished;
            card.resizeRelocate(0, top, getWidth(), height);
            top += height + GAP;
        }
    }
}

package ca.aval.shell.guide;

import javafx.geometry.Orientation;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** A picture as wide as its column, and no wider than it was drawn. */
final class GuidePicture extends Region {
    private final Image image;
    private final ImageView view;

    /**
     * @param words what it shows, for screen readers
     */
    GuidePicture(Image image, String words) {
        this.image = image;
        view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(words);
        getStyleClass().add("guide-picture");
        setMinWidth(0);
        getChildren().add(view);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return image.getWidth() + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? image.getWidth() : inside(width);
        double ratio = image.getWidth() == 0 ? 0 : image.getHeight() / image.getWidth();
        return inside * ratio + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(inside(getWidth()));
        view.relocate(snappedLeftInset(), snappedTopInset());
    }

    private double inside(double width) {
        return Math.min(width - snappedLeftInset() - snappedRightInset(), image.getWidth());
    }
}

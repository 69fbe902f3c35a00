package ca.aval.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;

/** How large a page is shown: as wide as its place, whole, or at a part of its true size. */
final class PaperZoom {
    static final List<Integer> STEPS = List.of(50, 75, 100, 125, 150, 200);

    private static final int LEAST = 50;
    private static final int MOST = 200;

    /** A size that follows the place, or one that was chosen. */
    sealed interface Size {
        record FitWidth() implements Size {}

        record FitPage() implements Size {}

        /** Per cent of the true size, 50 to 200. */
        record Own(int percent) implements Size {}
    }

    private final ReadOnlyObjectWrapper<Size> size =
            new ReadOnlyObjectWrapper<>(new Size.FitWidth());

    ReadOnlyObjectProperty<Size> size() {
        return size.getReadOnlyProperty();
    }

    void choose(Size chosen) {
        size.set(chosen);
    }

    /** The next step up or down from what is shown. */
    void step(int shown, int direction) {
        int next =
                direction > 0
                        ? STEPS.stream().filter(step -> step > shown).findFirst().orElse(MOST)
                        : STEPS.reversed().stream()
                                .filter(step -> step < shown)
                                .findFirst()
                                .orElse(LEAST);
        size.set(new Size.Own(next));
    }

    /**
     * The width of the page on screen.
     *
     * @param trueWidth of the page at 100 per cent
     * @param shape its height for a width of 1
     * @param roomAcross the width of its place
     * @param roomDown the height of its place
     */
    double width(double trueWidth, double shape, double roomAcross, double roomDown) {
        return switch (size.get()) {
            case Size.FitWidth() -> roomAcross;
            case Size.FitPage() -> Math.min(roomAcross, roomDown / shape);
            case Size.Own(int percent) -> trueWidth * percent / 100;
        };
    }
}

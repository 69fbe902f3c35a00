package ca.aval.platform.document;

/**
 * Where an address stands on a letter folded in three, so that the window of a #10 envelope shows
 * all of it however the sheet slides.
 *
 * @param left points from the left edge of the page
 * @param top points from its upper edge
 */
public record AddressBlock(float left, float top) {
    /** Points. */
    public static final float WIDTH = 245;

    /** Points: four lines. */
    public static final float HEIGHT = 48;

    private static final float LEFT = 65;
    private static final float TOP = 180;
    private static final float MILLIMETRE = 72 / 25.4f;

    /** How many whole points to the right of the place that templates give it. */
    int right() {
        return Math.round(left - LEFT);
    }

    /** How many whole points below it. */
    int down() {
        return Math.round(top - TOP);
    }

    /**
     * The block as a printer needs it.
     *
     * @param right millimetres to the right, less than 0 to the left
     * @param down millimetres down, less than 0 up
     */
    public static AddressBlock moved(int right, int down) {
        return new AddressBlock(LEFT + right * MILLIMETRE, TOP + down * MILLIMETRE);
    }
}

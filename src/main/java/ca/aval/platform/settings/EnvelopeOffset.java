package ca.aval.platform.settings;

/**
 * How far an address is moved so that it stands in the window of an envelope, as the printer of
 * this computer feeds its paper.
 *
 * @param right millimetres to the right, less than 0 to the left; a value beyond 15 is brought back
 * @param down millimetres down, less than 0 up; likewise
 */
public record EnvelopeOffset(int right, int down) {
    /** Millimetres, either way. */
    public static final int FARTHEST = 15;

    public static final EnvelopeOffset NONE = new EnvelopeOffset(0, 0);

    public EnvelopeOffset {
        right = Math.clamp(right, -FARTHEST, FARTHEST);
        down = Math.clamp(down, -FARTHEST, FARTHEST);
    }
}

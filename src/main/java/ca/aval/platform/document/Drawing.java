package ca.aval.platform.document;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * Something drawn in lines and areas, never in pixels: a box, a mark, a code. Lengths are in
 * points; the origin is the top left, and y grows downwards.
 */
public interface Drawing {
    /** The width of the place it is made for. */
    double width();

    /** The height of the place it is made for. */
    double height();

    /** The rectangle that the black of it touches, inside its place. */
    Rectangle2D ink();

    void draw(Graphics2D pen);
}

package ca.aval.consent.form;

import ca.aval.platform.document.Drawing;
import ca.aval.platform.document.PaperFont;
import ca.aval.scan.QrMatrix;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The drawn parts of the form, to the hundredth of a point. */
final class FormMarks {
    /** Five millimetres. */
    private static final double BOX = 14.17;

    private static final double FRAME = 0.9;
    private static final double MODULE = 1.7;

    private FormMarks() {}

    private record Ink(double width, double height, Rectangle2D ink, Shape shape)
            implements Drawing {
        @Override
        public void draw(Graphics2D pen) {
            pen.setColor(Color.BLACK);
            pen.fill(shape);
        }
    }

    /** A box to mark, centred in a place of 16 points. */
    static Drawing box() {
        double at = (16 - BOX) / 2;
        return new Ink(16, 16, new Rectangle2D.Double(at, at, BOX, BOX), frame(at, at));
    }

    /** The mark in each corner: a ring and a dot. */
    static Drawing bullsEye() {
        Path2D rings = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double radius : new double[] {8, 5.2, 2.6}) {
            rings.append(circle(8, 8, radius, radius), false);
        }
        return new Ink(16, 16, new Rectangle2D.Double(0, 0, 16, 16), rings);
    }

    /**
     * A square code of 42.5 points.
     *
     * @param indent how far it stands from the left of its place
     */
    static Drawing code(String payload, double indent) {
        QrMatrix matrix = QrMatrix.of(payload);
        Path2D modules = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int row = 0; row < QrMatrix.SIZE; row++) {
            int column = 0;
            while (column < QrMatrix.SIZE) {
                int begin = column;
                while (column < QrMatrix.SIZE && matrix.dark(column, row)) {
                    column++;
                }
                if (column > begin) {
                    modules.append(
                            new Rectangle2D.Double(
                                    indent + begin * MODULE,
                                    row * MODULE,
                                    (column - begin) * MODULE,
                                    MODULE),
                            false);
                }
                column++;
            }
        }
        double side = QrMatrix.SIZE * MODULE;
        return new Ink(43, 43, new Rectangle2D.Double(indent, 0, side, side), modules);
    }

    /**
     * How to correct a mistake: the wrong box is marked, the right one circled, initials beside.
     */
    static Drawing example() {
        Area drawn = new Area(frame(27, 8));
        BasicStroke pen = new BasicStroke(1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        drawn.add(new Area(pen.createStrokedShape(new Line2D.Double(30, 11, 38, 19))));
        drawn.add(new Area(pen.createStrokedShape(new Line2D.Double(38, 11, 30, 19))));
        drawn.add(new Area(frame(83, 8)));
        drawn.add(new Area(pen.createStrokedShape(circle(90, 15, 13.3, 12))));
        AffineTransform slanted = AffineTransform.getTranslateInstance(108.5, 19);
        slanted.shear(-0.22, 0);
        drawn.add(new Area(slanted.createTransformedShape(PaperFont.outline("M. B.", 9.5f))));
        return new Ink(136, 30, new Rectangle2D.Double(0, 0, 136, 30), drawn);
    }

    /** What is filled with black, for a drawing made here. */
    static Shape shape(Drawing drawing) {
        return ((Ink) drawing).shape();
    }

    private static Shape frame(double x, double y) {
        Path2D frame = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        frame.append(new Rectangle2D.Double(x, y, BOX, BOX), false);
        frame.append(
                new Rectangle2D.Double(x + FRAME, y + FRAME, BOX - 2 * FRAME, BOX - 2 * FRAME),
                false);
        return frame;
    }

    private static Shape circle(double x, double y, double width, double height) {
        return new Ellipse2D.Double(x - width, y - height, 2 * width, 2 * height);
    }
}

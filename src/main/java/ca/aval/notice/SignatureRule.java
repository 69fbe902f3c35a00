package ca.aval.notice;

import ca.aval.platform.document.Drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The line to sign on. */
record SignatureRule() implements Drawing {
    private static final double WIDTH = 200;
    private static final double HEIGHT = 8;
    private static final double AT = 6;
    private static final double PEN = 0.8;

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public Rectangle2D ink() {
        return new Rectangle2D.Double(0, AT - PEN / 2, WIDTH, PEN);
    }

    @Override
    public void draw(Graphics2D pen) {
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke((float) PEN, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        pen.draw(new Line2D.Double(0, AT, WIDTH, AT));
    }
}

package ca.aval.platform.document;

import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;

/** Carries a drawing through the report engine. */
final class DrawingRenderer extends AbstractRenderer
        implements Graphics2DRenderable, DimensionRenderable {
    private static final long serialVersionUID = 1;

    private final transient Drawing drawing;

    DrawingRenderer(Drawing drawing) {
        this.drawing = drawing;
    }

    Drawing drawing() {
        return drawing;
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        Dimension size = new Dimension();
        size.setSize(drawing.width(), drawing.height());
        return size;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D pen, Rectangle2D area) {
        drawing.draw(pen);
    }
}

package ca.aval.app.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** The logo of the demonstration school: a pine, drawn. */
final class PineLogo {
    private static final int SIZE = 400;
    private static final Color INK = new Color(0x17344F);

    private PineLogo() {}

    static byte[] png() {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, SIZE, SIZE);
        pen.setColor(INK);
        for (int tier = 0; tier < 3; tier++) {
            double top = 20 + tier * 85;
            double half = 80 + tier * 40;
            Path2D branch = new Path2D.Double();
            branch.moveTo(SIZE / 2.0, top);
            branch.lineTo(SIZE / 2.0 + half, top + 135);
            branch.lineTo(SIZE / 2.0 - half, top + 135);
            branch.closePath();
            pen.fill(branch);
        }
        pen.fillRect(SIZE / 2 - 22, 320, 44, 65);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}

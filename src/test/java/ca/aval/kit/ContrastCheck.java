package ca.aval.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/** Computes, for every word on a screen, how well it stands out from what lies behind it. */
public final class ContrastCheck {
    /** What WCAG 2.1 asks of ordinary text (1.4.3, level AA). */
    private static final double LEAST = 4.5;

    private ContrastCheck() {}

    /** The words that stand out too little, with their ratio; what is switched off may be pale. */
    public static List<String> faults(Parent root) {
        List<String> found = new ArrayList<>();
        for (Node node : ScreenNodes.shown(root)) {
            if (node instanceof Text text && !text.getText().isBlank() && !pale(text)) {
                look(text, found);
            }
        }
        return found;
    }

    /** The ratio of two opaque colours: 1 when they are alike, 21 for black on white. */
    public static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static void look(Text text, List<String> found) {
        if (!(text.getFill() instanceof Color ink)) {
            return;
        }
        Color behind = behind(text);
        double ratio = ratio(over(ink, behind), behind);
        if (ratio < LEAST) {
            found.add(
                    "%.2f “%s” %s on %s: %s"
                            .formatted(ratio, text.getText(), ink, behind, ScreenNodes.tell(text)));
        }
    }

    private static boolean pale(Node node) {
        return node.isDisabled();
    }

    private static Color behind(Node node) {
        List<Color> layers = new ArrayList<>();
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Region region && region.getBackground() != null) {
                List<BackgroundFill> fills = region.getBackground().getFills();
                for (int i = fills.size() - 1; i >= 0; i--) {
                    Paint paint = fills.get(i).getFill();
                    if (paint instanceof Color color && color.getOpacity() > 0) {
                        layers.add(color);
                        if (color.isOpaque()) {
                            return flatten(layers);
                        }
                    }
                }
            }
        }
        layers.add(Color.WHITE);
        return flatten(layers);
    }

    private static Color flatten(List<Color> layers) {
        Color color = layers.getLast();
        for (int i = layers.size() - 2; i >= 0; i--) {
            color = over(layers.get(i), color);
        }
        return color;
    }

    private static Color over(Color above, Color below) {
        double a = above.getOpacity();
        return Color.color(
                above.getRed() * a + below.getRed() * (1 - a),
                above.getGreen() * a + below.getGreen() * (1 - a),
                above.getBlue() * a + below.getBlue() * (1 - a));
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}

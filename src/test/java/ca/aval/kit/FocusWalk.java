package ca.aval.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.Control;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Goes through a shown window with the Tab key and notes where it came, and whether one saw it. */
public final class FocusWalk {
    private static final int ENOUGH = 400;

    private final FxRobot robot;
    private final Scene scene;
    private final Set<Node> visited = new LinkedHashSet<>();
    private final List<String> found = new ArrayList<>();

    private FocusWalk(FxRobot robot, Scene scene) {
        this.robot = robot;
        this.scene = scene;
    }

    /** What Tab does not reach, reaches out of order, or reaches without showing it. */
    public static List<String> faults(FxRobot robot, Scene scene) {
        FocusWalk walk = new FocusWalk(robot, scene);
        walk.walk();
        WaitForAsyncUtils.waitForAsyncFx(20_000, walk::judge);
        return walk.found;
    }

    private void walk() {
        Node owner = scene.getFocusOwner();
        int steps = 0;
        while (owner != null && visited.add(owner) && steps++ < ENOUGH) {
            Node here = owner;
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> seen(here));
            robot.type(KeyCode.TAB);
            owner = scene.getFocusOwner();
        }
    }

    private void judge() {
        for (Node node : ScreenNodes.shown(scene.getRoot())) {
            if (stops(node) && !visited.contains(node)) {
                found.add("Tab never comes to " + ScreenNodes.tell(node));
            }
        }
        order();
    }

    /** Among the children of one pane the keyboard goes as they stand: down, then right. */
    private void order() {
        List<Node> walked = List.copyOf(visited);
        for (int i = 1; i + 1 < walked.size(); i++) {
            Node one = walked.get(i);
            Node next = walked.get(i + 1);
            if (one.getParent() == next.getParent() && before(next, one)) {
                found.add(ScreenNodes.tell(next) + " comes after " + ScreenNodes.tell(one));
            }
        }
    }

    private static boolean before(Node one, Node other) {
        Bounds a = one.localToScene(one.getLayoutBounds());
        Bounds b = other.localToScene(other.getLayoutBounds());
        boolean above = a.getMaxY() <= b.getMinY() + 1;
        boolean sameLine = a.getMinY() < b.getMaxY() && b.getMinY() < a.getMaxY();
        return above || sameLine && a.getMaxX() <= b.getMinX() + 1;
    }

    /** A node that Tab must reach: not the cells of a list, nor the other choices of one group. */
    private static boolean stops(Node node) {
        boolean inGroup =
                node instanceof ToggleButton toggle
                                && toggle.getToggleGroup() != null
                                && !toggle.isSelected()
                        || node instanceof RadioButton;
        return node.isFocusTraversable()
                && !node.isDisabled()
                && !(node instanceof ScrollPane)
                && !(node instanceof Cell<?>)
                && !inGroup
                && !(node.getParent() instanceof Control)
                && !ScreenNodes.inCell(node);
    }

    /** The keyboard is seen when something of the control is painted otherwise while it has it. */
    private void seen(Node node) {
        if (node instanceof ScrollPane) {
            return;
        }
        String with = look(node);
        Parent root = scene.getRoot();
        root.requestFocus();
        String without = look(node);
        node.requestFocus();
        if (with.equals(without)) {
            found.add("one does not see the keyboard on " + ScreenNodes.tell(node));
        }
    }

    private String look(Node node) {
        scene.getRoot().applyCss();
        StringBuilder look = new StringBuilder();
        List<Node> parts = node instanceof Parent outer ? ScreenNodes.shown(outer) : List.of(node);
        for (Node part : parts) {
            look.append(part.getEffect()).append(part.getOpacity());
            if (part instanceof Region region) {
                look.append(painted(region));
            }
            if (part instanceof Shape shape) {
                look.append(shape.getFill());
            }
        }
        return look.toString();
    }

    private static String painted(Region region) {
        StringBuilder painted = new StringBuilder();
        if (region.getBackground() != null) {
            region.getBackground()
                    .getFills()
                    .forEach(fill -> painted.append(fill.getFill()).append(fill.getInsets()));
        }
        if (region.getBorder() != null) {
            region.getBorder()
                    .getStrokes()
                    .forEach(edge -> painted.append(edge.getTopStroke()).append(edge.getWidths()));
        }
        return painted.toString();
    }
}

package ca.aval.shell.guide;

import ca.aval.shell.Navigator;
import ca.aval.shell.Page;
import ca.aval.shell.ShellView;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/**
 * The window with its guide: F1 opens the page that explains what is on screen, beside it where
 * there is room, over it where there is not, and follows from page to page.
 */
public final class GuideDock extends StackPane {
    private static final double ROOM = 1200;

    private final ShellView shell;
    private final Navigator navigator;
    private final GuideViewModel model;
    private final GuideView guide;
    private @Nullable Node before;

    public GuideDock(ShellView shell, Navigator navigator, GuideViewModel model, GuideView guide) {
        this.shell = shell;
        this.navigator = navigator;
        this.model = model;
        this.guide = guide;
        getChildren().add(shell);
        StackPane.setAlignment(guide, Pos.TOP_RIGHT);
        guide.setMaxWidth(Region.USE_PREF_SIZE);
        model.open().addListener((o, was, open) -> place());
        widthProperty().addListener((o, was, width) -> place());
        navigator.page().addListener((o, was, page) -> followTo(page));
    }

    /** Opens the guide at the page that explains what is on screen, or closes it. */
    public void toggle() {
        Page page = navigator.page().get();
        if (model.open().get()) {
            model.close();
        } else {
            before = getScene() == null ? null : getScene().getFocusOwner();
            model.show(page == null ? GuideBook.INDEX : page.guide());
            guide.focus();
        }
    }

    private void followTo(@Nullable Page page) {
        if (model.open().get() && page != null) {
            model.show(page.guide());
        }
    }

    private void place() {
        boolean open = model.open().get();
        boolean beside = open && getWidth() >= ROOM;
        if (!open || beside == getChildren().contains(guide)) {
            getChildren().remove(guide);
            shell.aside(null);
        }
        if (beside && shell.aside() == null) {
            shell.aside(guide);
        } else if (open && !beside && !getChildren().contains(guide)) {
            StackPane.setMargin(guide, shell.bars());
            getChildren().add(guide);
        }
        Node last = before;
        if (!open && last != null) {
            before = null;
            last.requestFocus();
        }
    }
}

package ca.aval.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TreeItem;

import org.controlsfx.control.BreadCrumbBar;

import java.util.List;

/** The path to this page: each step but the last leads back. */
public final class Breadcrumb extends BreadCrumbBar<Breadcrumb.Step> {
    /** One step of the path. */
    public record Step(ObservableValue<String> title, Runnable go) {}

    /**
     * @param path from the outermost to this page
     */
    public Breadcrumb(List<Step> path) {
        setAutoNavigationEnabled(false);
        setCrumbFactory(this::crumb);
        setOnCrumbAction(event -> event.getSelectedCrumb().getValue().go().run());
        show(path);
    }

    private void show(List<Step> path) {
        TreeItem<Step> last = null;
        for (Step step : path) {
            TreeItem<Step> item = new TreeItem<>(step);
            if (last != null) {
                last.getChildren().add(item);
            }
            last = item;
        }
        setSelectedCrumb(last);
    }

    private Button crumb(TreeItem<Step> item) {
        boolean here = item.isLeaf();
        Button crumb = new Button();
        crumb.getStyleClass().addAll("flat", here ? "here" : "way");
        crumb.textProperty().bind(item.getValue().title());
        crumb.setMnemonicParsing(false);
        crumb.setMinWidth(USE_PREF_SIZE);
        if (!here) {
            crumb.setGraphic(Icons.of(Icon.CHEVRON_RIGHT));
            crumb.setContentDisplay(ContentDisplay.RIGHT);
        }
        // a page is not a way to itself
        crumb.setFocusTraversable(!here);
        crumb.setMouseTransparent(here);
        return crumb;
    }
}

package ca.aval.people.ui;

import ca.aval.kit.Icons;
import ca.aval.kit.Words;

import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The six buckets of a plan, side by side or in two rows; each opens and closes its rows. */
final class BucketBar extends TilePane {
    private static final double GAP = 8;
    private static final double ROOM_FOR_ALL = 900;

    private final Words words;
    private final ShownPlan plan;
    private final Map<RosterBucket, ToggleButton> buttons = new EnumMap<>(RosterBucket.class);

    BucketBar(ShownPlan plan, Words words) {
        super(GAP, GAP);
        this.words = words;
        this.plan = plan;
        getStyleClass().add("buckets");
        widthProperty().subscribe(width -> tiles(width.doubleValue()));
        for (RosterBucket bucket : RosterBucket.values()) {
            ToggleButton button = button(bucket);
            buttons.put(bucket, button);
            getChildren().add(button);
        }
        plan.open().addListener((SetChangeListener<RosterBucket>) change -> mark());
        mark();
    }

    private void tiles(double width) {
        int buckets = RosterBucket.values().length;
        int columns = width < ROOM_FOR_ALL ? (buckets + 1) / 2 : buckets;
        setPrefColumns(columns);
        setPrefTileWidth(Math.max(1, Math.floor((width - GAP * (columns - 1)) / columns)));
    }

    private ToggleButton button(RosterBucket bucket) {
        Label figure = styled("figure", tally(bucket, t -> String.valueOf(t.count())));
        figure.setGraphic(Icons.of(bucket.mark().icon(), "tone-" + bucket.mark().tone().name()));
        Label name = styled("strong", words.live("bucket." + bucket));
        Label hint = styled("hint", tally(bucket, BucketTally::hint));
        hint.setMinWidth(0);
        Node inside = new VBox(figure, name, hint);
        ToggleButton button = new ToggleButton();
        button.getStyleClass().setAll("bucket");
        button.setGraphic(inside);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMaxHeight(Double.MAX_VALUE);
        button.accessibleTextProperty()
                .bind(
                        words.live(
                                "bucket.spoken",
                                words.live("bucket." + bucket),
                                figure.textProperty(),
                                hint.textProperty()));
        button.setOnAction(
                event -> {
                    plan.toggle(bucket);
                    mark();
                });
        return button;
    }

    private ObservableValue<String> tally(RosterBucket bucket, Function<BucketTally, String> what) {
        return plan.tallies().map(tallies -> one(tallies, bucket, what));
    }

    private static String one(
            List<BucketTally> tallies, RosterBucket bucket, Function<BucketTally, String> what) {
        return tallies.stream()
                .filter(tally -> tally.bucket() == bucket)
                .map(what)
                .findFirst()
                .orElse("");
    }

    private void mark() {
        buttons.forEach((bucket, button) -> button.setSelected(plan.open().contains(bucket)));
    }

    private static Label styled(String styleClass, ObservableValue<String> text) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.textProperty().bind(text);
        return label;
    }
}

package ca.aval.shell;

import ca.aval.kit.Brand;
import ca.aval.kit.Buttons;
import ca.aval.kit.Icon;
import ca.aval.kit.Icons;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The window: whose register at the top, the sections at left, the page, the work at the foot. */
public final class ShellView extends StackPane {
    private static final List<KeyCode> DIGITS =
            List.of(
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT4,
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT6,
                    KeyCode.DIGIT7,
                    KeyCode.DIGIT8,
                    KeyCode.DIGIT9);

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double WIDE = 1200;
    private static final int ORDINARY_NAME = 36;

    private final ShellViewModel model;
    private final Words words;
    private final Navigator navigator;
    private final List<NavItem> items;
    private final NavigationBar navigation;
    private final StackPane place = new StackPane();
    private final HBox top = new HBox();
    private final Overlay overlay = new Overlay();
    private final HBox status;
    private final BorderPane frame;

    public ShellView(ShellViewModel model, Words words, Navigator navigator, List<NavItem> items) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.items = List.copyOf(items);
        navigation = new NavigationBar(words, navigator, items);
        place.getStyleClass().add("shell-place");
        status = status();
        frame = new BorderPane(place, top(), null, status, navigation);
        frame.getStyleClass().add("shell");
        getChildren().addAll(frame, overlay);
        widthProperty()
                .subscribe(
                        width -> frame.pseudoClassStateChanged(NARROW, width.doubleValue() < WIDE));
        navigator.page().subscribe(this::show);
    }

    /** Puts the search of the whole program in its place at the top. */
    public void search(Node field) {
        top.getChildren().add(1, field);
    }

    /** Puts something at the foot, before who is at work. */
    public void foot(Node node) {
        status.getChildren().add(2, node);
    }

    /** Puts something beside the page, or nothing any longer. */
    public void aside(@Nullable Node node) {
        frame.setRight(node);
    }

    /** What stands beside the page now. */
    public @Nullable Node aside() {
        return frame.getRight();
    }

    /** The room that the bars at the top and at the foot take. */
    public Insets bars() {
        return new Insets(top.getHeight(), 0, status.getHeight(), 0);
    }

    /** What is shown above the window. */
    public Overlay overlay() {
        return overlay;
    }

    /** Adds the commands of the whole window: sections, lock, text size, next pane. */
    public void declare(Commands commands) {
        commands.addPages(sections());
        commands.add(
                List.of(
                        command("shell.lock", Icon.LOCK, KeyCode.L, model::lock),
                        command("command.larger", Icon.ZOOM_IN, KeyCode.EQUALS, model::largerText),
                        command(
                                "command.smaller",
                                Icon.ZOOM_OUT,
                                KeyCode.MINUS,
                                model::smallerText),
                        command(
                                "command.ordinary",
                                Icon.SEARCH,
                                KeyCode.DIGIT0,
                                model::ordinaryText),
                        new Command(
                                words.live("command.next-pane"),
                                Icon.LAYOUT_THREE_COLUMNS,
                                Key.alone(KeyCode.F6),
                                this::nextPane)));
    }

    /** Takes the keys of the whole window. */
    public void takeKeys(Scene scene) {
        Commands commands = new Commands(navigator);
        declare(commands);
        takeKeys(scene, commands);
    }

    /** The same with more commands than those of the window itself. */
    public void takeKeys(Scene scene, Commands commands) {
        CommandKeys.put(scene, commands.pages());
        CommandKeys.put(scene, commands.everywhere());
        // the same keys where the digits are
        key(scene, KeyCode.PLUS, model::largerText);
        key(scene, KeyCode.ADD, model::largerText);
        key(scene, KeyCode.SUBTRACT, model::smallerText);
    }

    private List<Command> sections() {
        List<Command> ways = new ArrayList<>();
        for (NavItem item : items) {
            Key key = ways.size() < DIGITS.size() ? Key.control(DIGITS.get(ways.size())) : null;
            ways.add(
                    new Command(
                            item.word(), item.icon(), key, () -> navigator.go(item.destination())));
        }
        return ways;
    }

    private Command command(String word, Icon icon, KeyCode code, Runnable act) {
        return new Command(words.live(word), icon, Key.control(code), act);
    }

    private static void key(Scene scene, KeyCode code, Runnable act) {
        scene.getAccelerators()
                .put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), act);
    }

    private void nextPane() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        boolean inPage = focused != null && within(place, focused);
        if (inPage) {
            navigation.focusCurrent();
        } else {
            place.getChildren().stream().findFirst().ifPresent(PaneFocus::into);
        }
    }

    private static boolean within(Node pane, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }

    private void show(@Nullable Page page) {
        if (page != null) {
            place.getChildren().setAll(page.content());
        }
    }

    private HBox top() {
        Label school = label(Icon.BUILDING, model.school());
        // a name of ordinary length stays whole; the search gives way
        school.textProperty()
                .subscribe(
                        name ->
                                school.setMinWidth(
                                        name != null && name.length() <= ORDINARY_NAME
                                                ? USE_PREF_SIZE
                                                : USE_COMPUTED_SIZE));
        Label year = label(Icon.CALENDAR3, model.year());
        year.accessibleTextProperty().bind(words.live("shell.year", model.year()));
        year.setMinWidth(USE_PREF_SIZE);
        Node lock = Buttons.flat(words.live("shell.lock"), Icon.LOCK, model::lock);
        top.getStyleClass().add("shell-top");
        top.getChildren()
                .addAll(
                        new Brand(),
                        Panel.spacer(),
                        school,
                        year,
                        new Separator(Orientation.VERTICAL),
                        lock);
        return top;
    }

    private HBox status() {
        HBox foot =
                new HBox(
                        new WorkTray(words, model.jobs(), overlay),
                        Panel.spacer(),
                        label(Icon.CHECK_CIRCLE, model.backup()),
                        label(Icon.PERSON, model.person()));
        foot.getStyleClass().add("shell-status");
        return foot;
    }

    private static Label label(Icon icon, ObservableValue<String> text) {
        Label label = new Label();
        label.setGraphic(Icons.of(icon));
        label.textProperty().bind(text);
        label.visibleProperty().bind(Bindings.isNotEmpty(label.textProperty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}

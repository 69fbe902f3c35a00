package ca.aval.consent.ui.pupil;

import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.Withdrawal;
import ca.aval.consent.ui.pupil.WithdrawViewModel.Who;
import ca.aval.kit.FormField;
import ca.aval.kit.Words;
import ca.aval.shell.Dialogs;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Asks what is taken back, at whose word and by which way; it asks no reason. */
final class WithdrawForm {
    private static final double WIDTH = 460;
    private static final double MOST = 260;

    private final WithdrawViewModel model;
    private final Words words;
    private final Dialogs dialogs;

    WithdrawForm(WithdrawViewModel model, Words words, Dialogs dialogs) {
        this.model = model;
        this.words = words;
        this.dialogs = dialogs;
    }

    /** Stays until it was taken back or given up. */
    void ask(BiConsumer<String, Withdrawal> done) {
        dialogs.fillUntil(
                words.say("withdraw.title"),
                form(),
                words.say("withdraw.do"),
                model.ready(),
                close ->
                        model.withdraw(
                                (told, withdrawal) -> {
                                    close.run();
                                    done.accept(told, withdrawal);
                                }));
    }

    private Node form() {
        ComboBox<Who> who = box(model.askers(), Who::name);
        model.who().bind(who.valueProperty());
        TextField other = new TextField();
        other.textProperty().bindBidirectional(model.other());
        FormField<TextField> name =
                new FormField<>(words.live("withdraw.name"), other)
                        .hint(words.live("withdraw.name.hint"));
        name.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> isOther(model.who().get()), model.who()));
        name.managedProperty().bind(name.visibleProperty());
        ComboBox<Route> route =
                box(List.of(Route.SPOKEN, Route.EMAIL, Route.LETTER, Route.FORM), model::routeName);
        route.setValue(model.route().get());
        model.route().bind(route.valueProperty());
        Label effect = wrapped(words, "withdraw.effect");
        Label refusal = new Label();
        refusal.getStyleClass().add("field-error");
        refusal.setWrapText(true);
        refusal.textProperty().bind(model.refusal());
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        VBox form =
                new VBox(
                        effect,
                        uses(),
                        new FormField<>(words.live("withdraw.who"), who),
                        name,
                        new FormField<>(words.live("withdraw.route"), route),
                        refusal);
        form.getStyleClass().add("form");
        form.setPrefWidth(WIDTH);
        return form;
    }

    private Node uses() {
        VBox box = new VBox();
        box.getStyleClass().add("withdraw-uses");
        model.uses()
                .forEach(
                        (use, tick) -> {
                            CheckBox check =
                                    new CheckBox(
                                            words.say(
                                                    "withdraw.use",
                                                    use.label(),
                                                    use.state().word()));
                            check.selectedProperty().bindBidirectional(tick);
                            box.getChildren().add(check);
                        });
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(MOST);
        scroll.setMinHeight(Math.min(MOST, 32 * Math.max(1, model.uses().size())));
        return scroll;
    }

    private static boolean isOther(@Nullable Who who) {
        return who != null && who.identity() == null;
    }

    private static Label wrapped(Words words, String key) {
        Label label = new Label(words.say(key));
        label.setWrapText(true);
        label.getStyleClass().add("hint");
        return label;
    }

    private static <T> ComboBox<T> box(List<T> items, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(items);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T item) {
                        return item == null ? "" : name.apply(item);
                    }

                    @Override
                    public @Nullable T fromString(String text) {
                        return null;
                    }
                });
        return box;
    }
}

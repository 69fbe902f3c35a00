package ca.aval.consent.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.DataTable;
import ca.aval.kit.DraftBanner;
import ca.aval.kit.EmptyState;
import ca.aval.kit.FormField;
import ca.aval.kit.Icon;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.Note;
import ca.aval.kit.Panel;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.function.Supplier;

/** The sentence before a year's asking is begun, then the short form that begins it. */
final class NewCampaignView {
    private static final double DATE_WIDTH = 380;

    private final NewCampaignViewModel model;
    private final Words words;
    private final Words kit;
    private final Supplier<IsoDateField> dates;
    private final StackPane content = new StackPane();

    /**
     * @param dates makes a field for a day
     */
    NewCampaignView(
            NewCampaignViewModel model,
            Words words,
            Words kit,
            String year,
            Supplier<IsoDateField> dates) {
        this.dates = dates;
        this.model = model;
        this.words = words;
        this.kit = kit;
        Panel empty =
                new Panel()
                        .filled(
                                new EmptyState(
                                        Icon.UI_CHECKS,
                                        words.live("create.empty", year),
                                        Buttons.primary(
                                                words.live("create.begin"),
                                                Icon.PLUS,
                                                model::begin)));
        Region form = form();
        empty.visibleProperty().bind(model.begun().not());
        form.visibleProperty().bind(model.begun());
        content.getChildren().addAll(empty, form);
    }

    Region content() {
        return content;
    }

    private Region form() {
        DataTable<UseLine> uses =
                new DataTable<>(words.live("create.uses"), model.uses(), new Label())
                        .ticks(words.live("table.ticked"), model::tick, UseLine::label)
                        .strong(words.live("create.use"), 240, UseLine::label)
                        .text(words.live("create.detail"), 300, UseLine::detail)
                        .text(words.live("create.shown-name"), 160, UseLine::shownName);
        uses.setSortPolicy(table -> false);
        IsoDateField date = dates.get();
        date.textProperty().bindBidirectional(model.returnBy());
        StringBinding wrong =
                Bindings.createStringBinding(
                        () ->
                                date.error().getValue().isEmpty()
                                        ? model.dateError().get()
                                        : date.error().getValue(),
                        date.error(),
                        model.dateError());
        Note dayOff = new Note(Tone.ATTENTION, model.dayOff());
        dayOff.when(Bindings.isNotEmpty(model.dayOff()));
        FormField<IsoDateField> field =
                new FormField<>(words.live("create.return-by"), date)
                        .hint(words.live("create.return-by.hint"))
                        .error(wrong)
                        .below(dayOff);
        field.setMaxWidth(DATE_WIDTH);
        Note refusal = new Note(Tone.DANGER, model.refusal());
        refusal.when(Bindings.isNotEmpty(model.refusal()));
        Label hint = new Label();
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        hint.textProperty().bind(words.live("create.uses.hint"));
        VBox body = new VBox(new DraftBanner(model.draft(), kit), refusal, field, hint, uses);
        body.getStyleClass().add("form");
        VBox.setVgrow(uses, Priority.ALWAYS);
        Label missing = new Label();
        missing.textProperty().bind(model.missing());
        missing.getStyleClass().add("muted");
        Button create =
                Buttons.primary(
                        words.live("create.do"),
                        Icon.CHECK,
                        () -> {
                            date.commit();
                            model.create();
                        });
        create.disableProperty().bind(Bindings.isNotEmpty(model.missing()).or(model.busy()));
        Label count = new Label();
        count.textProperty().bind(words.live("create.count", model.ticked()));
        return new Panel(words.live("create.title"))
                .aside(count)
                .padded(body)
                .foot(missing, Panel.spacer(), create);
    }
}

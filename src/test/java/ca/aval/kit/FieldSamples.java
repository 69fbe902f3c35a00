package ca.aval.kit;

import ca.aval.platform.time.SchoolClock;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Fields and pickers of invented content. */
final class FieldSamples {
    static final SchoolClock CLOCK =
            new SchoolClock(Clock.fixed(Instant.parse("2026-10-06T12:00:00Z"), ZoneOffset.UTC));

    private FieldSamples() {}

    static Parent fields(LiveSettings settings) {
        Words words = Words.of(Words.class, "kit", settings.language());
        TokenPicker<Integer> who = new TokenPicker<>(words);
        who.chosen()
                .setAll(
                        new Choice<>(1, "Groupe 203 (31)", ""),
                        new Choice<>(2, "Ménard, Rosalie", "303"),
                        new Choice<>(3, "Côté, Léa", "204"));
        IsoDateField refused = new IsoDateField(words, CLOCK);
        refused.setText("5/11/2026");
        refused.commit();
        IsoDateField date = new IsoDateField(words, CLOCK);
        date.day().set(LocalDate.of(2026, 10, 8));
        var named =
                new FormField<>(text("_Personne désignée"), new TextField())
                        .error(text("Nommez la personne à qui demander de l’aide."));
        var until = FormField.date(text("_Jusqu’au"), refused);
        ErrorSummary summary = new ErrorSummary(words, List.of(named, until));
        summary.allWell();
        HBox dates =
                new HBox(
                        FormField.date(text("_Date"), date),
                        FormField.date(text("_Retour"), new IsoDateField(words, CLOCK)));
        dates.getStyleClass().add("row");
        VBox form =
                new VBox(
                        summary,
                        FormField.tokens(text("_Qui"), who).hint(text("Groupes et élèves")),
                        FormField.entity(text("_Auteur de la photo"), people(words)),
                        dates,
                        named,
                        until);
        form.getStyleClass().add("form");
        Panel panel = new Panel(text("Peut-on publier?")).padded(form);
        panel.setMaxWidth(420);
        VBox page = new VBox(panel);
        VBox.setVgrow(panel, Priority.ALWAYS);
        page.getStyleClass().addAll("page", "shell-place");
        return page;
    }

    static EntityPicker<Integer> people(Words words) {
        EntityPicker<Integer> picker = new EntityPicker<>(words);
        picker.choices()
                .setAll(
                        new Choice<>(1, "Ménard, Rosalie", "203 · née le 2013-04-02"),
                        new Choice<>(2, "Côté, Léa", "203 · née le 2013-01-05"),
                        new Choice<>(3, "Côté, Léa", "204 · née le 2013-08-30"));
        return picker;
    }

    static SimpleStringProperty text(String text) {
        return new SimpleStringProperty(text);
    }
}

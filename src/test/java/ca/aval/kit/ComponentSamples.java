package ca.aval.kit;

import static ca.aval.kit.FieldSamples.text;

import ca.aval.platform.work.ImmediateWork;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.ListSelectionView;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.ToggleSwitch;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The controls of single screens, of invented content, beside each other. */
final class ComponentSamples {
    private static final Reply O = Reply.YES;
    private static final Reply N = Reply.NO;

    private ComponentSamples() {}

    static Parent grid(LiveSettings settings) {
        Words words = Words.of(Words.class, "kit", settings.language());
        List<ObservableValue<String>> uses =
                Stream.of(
                                "Espace classe",
                                "Dans l’école",
                                "Info-parents",
                                "Journal étudiant",
                                "Album",
                                "Photo groupe",
                                "Site Web",
                                "Facebook",
                                "Instagram",
                                "Web-diffusion",
                                "Médias")
                        .<ObservableValue<String>>map(FieldSamples::text)
                        .toList();
        AnswerGrid grid = new AnswerGrid(words, uses);
        State complete = new State(Mark.COMPLETE, "Complet");
        grid.lines()
                .setAll(
                        line("303-05", "Gendron, Charlotte", O, complete),
                        line("303-06", "Kaba, Ismaël", O, complete),
                        line("303-12", "Nadeau, Justine", N, complete),
                        new AnswerGrid.Line(
                                "303-14",
                                "Ouellet, Mathis",
                                List.of(
                                        O,
                                        O,
                                        O,
                                        Reply.BLANK,
                                        O,
                                        O,
                                        O,
                                        Reply.BLANK,
                                        Reply.BLANK,
                                        O,
                                        O),
                                "Père et élève",
                                new State(Mark.PARTIAL, "Partiel")));
        grid.entry()
                .replies()
                .setAll(O, O, O, O, O, O, O, N, Reply.AWAITED, Reply.AWAITED, Reply.AWAITED);
        ComboBox<String> signer = new ComboBox<>();
        signer.getItems().add("Mère");
        signer.getSelectionModel().select(0);
        Label code = new Label("303-19");
        Label name = new Label("Proulx, Olivier");
        name.getStyleClass().add("strong");
        Label age = new Label("14 ans");
        age.getStyleClass().add("muted");
        HBox who = new HBox(code, new VBox(name, age));
        who.getStyleClass().add("row");
        grid.beside(who, signer, Buttons.primary(text("Suivant"), () -> {}));
        Panel panel = new Panel().filled(grid);
        panel.setMaxWidth(1118);
        panel.setPrefHeight(330);
        AnswerBanner answer =
                new AnswerBanner(
                        new SimpleObjectProperty<>(
                                new BannerAnswer(
                                        Tone.ATTENTION,
                                        "Oui, mais sans 11 élèves",
                                        "20 élèves sur 31 peuvent paraître sur la page Facebook, en"
                                            + " photo de groupe, sans nom. Telle quelle, la photo"
                                            + " du groupe entier ne peut pas être publiée.")),
                        text("Réponse P-2026-058 · 9 h 24"),
                        Buttons.plain(text("Feuille sans les raisons"), Icon.PRINTER, () -> {}),
                        Buttons.primary(text("Conserver comme preuve"), Icon.SAVE, () -> {}));
        AnswerBanner no =
                new AnswerBanner(
                        new SimpleObjectProperty<>(
                                new BannerAnswer(Tone.NEUTRAL, "Non", "Aucun parent n’a répondu.")),
                        text("Réponse P-2026-059 · 9 h 31"));
        HBox both = new HBox(answer, no);
        both.getStyleClass().add("row");
        answer.setPrefWidth(770);
        answer.setMinWidth(500);
        HBox.setHgrow(no, Priority.ALWAYS);
        return page(panel, both);
    }

    static Parent incident(LiveSettings settings) {
        Breadcrumb path =
                new Breadcrumb(
                        List.of(
                                new Breadcrumb.Step(text("Incidents"), () -> {}),
                                new Breadcrumb.Step(text("2026-014"), () -> {}),
                                new Breadcrumb.Step(text("Lettres"), () -> {})));
        Timeline timeline = new Timeline();
        timeline.facts()
                .setAll(
                        new Timeline.Fact(
                                "3 oct., 19 h 40",
                                Icon.EYE,
                                "Faux compte vu par Camille Fortin",
                                "public, 64 abonnés"),
                        new Timeline.Fact(
                                "5 oct., 8 h 32",
                                Icon.CAMERA,
                                "3 captures versées",
                                "Empreintes calculées à l’arrivée"),
                        new Timeline.Fact(
                                "5 oct., 16 h 20",
                                Icon.TELEPHONE,
                                "Parents de Rosalie avisés",
                                "Appel de la direction à Étienne Ménard, qui rappellera demain"
                                        + " avec la mère"),
                        new Timeline.Fact(
                                "6 oct., 8 h 55", Icon.TRASH, "Compte supprimé", "Revérifier"));
        HBox tiles = new HBox(tile("Capture 1", true), tile("Signalement", false));
        tiles.getStyleClass().add("row");
        MeasurePanel ladder =
                new MeasurePanel(
                        List.of(
                                rung(
                                        1,
                                        "Avertissement écrit",
                                        "12 mai 2026",
                                        MeasurePanel.Standing.DONE),
                                rung(
                                        2,
                                        "Rencontre avec les parents et geste réparateur",
                                        "proposée",
                                        MeasurePanel.Standing.PROPOSED),
                                rung(3, "Retenue, perte d’accès", "", MeasurePanel.Standing.OPEN),
                                rung(
                                        4,
                                        "Suspension",
                                        "motifs à écrire",
                                        MeasurePanel.Standing.OPEN)),
                        "Pourquoi le niveau 2",
                        List.of(
                                "Une mesure de niveau 1 compte encore, jusqu’au 12 mai 2027.",
                                "Même catégorie : cyberintimidation."),
                        new Note(Tone.NEUTRAL, text("Le programme propose; la direction décide.")),
                        Buttons.primary(text("Retenir le niveau 2"), Icon.CHECK, () -> {}));
        YearChart chart =
                new YearChart(
                        text("Publications vérifiées"), text("cette année"), text("l’an passé"));
        chart.show(months());
        chart.setPrefHeight(180);
        VBox left =
                new VBox(
                        new Panel(text("Chronologie")).filled(timeline),
                        new Panel(text("Pièces")).padded(tiles));
        left.getStyleClass().add("page");
        left.setPrefWidth(480);
        VBox right =
                new VBox(
                        new Panel(text("Mesures")).filled(ladder),
                        new Panel(text("Publications vérifiées"))
                                .aside(Panel.spacer(), chart.legend())
                                .filled(chart));
        right.getStyleClass().add("page");
        right.setPrefWidth(404);
        HBox both = new HBox(left, right);
        both.getStyleClass().add("row");
        both.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        ProgressSplit bar = new ProgressSplit();
        bar.getStyleClass().add("thin");
        bar.setPrefWidth(120);
        bar.complete().set(0.65);
        StatusLine status =
                new StatusLine()
                        .left(
                                StatusLine.word(Icon.PRINTER, text("Rappels : 41 sur 63 préparés")),
                                bar,
                                Buttons.link(text("Annuler"), () -> {}))
                        .right(StatusLine.word(Icon.PERSON, text("Odile Vachon, direction")));
        return page(path, both, status);
    }

    /** The controls that are not the toolkit's own, as they come. */
    static Parent added(LiveSettings settings) {
        Words words = Words.of(Words.class, "kit", settings.language());
        CheckComboBox<String> several = new CheckComboBox<>();
        several.getItems().setAll("203", "204", "303");
        several.getCheckModel().check(1);
        ListSelectionView<String> columns = new ListSelectionView<>();
        columns.getSourceItems().setAll("Groupe", "Code", "Langue");
        columns.getTargetItems().setAll("Nom", "État");
        columns.setPrefHeight(190);
        SimpleObjectProperty<String> name = new SimpleObjectProperty<>("Aucun");
        Segmented<String> segmented =
                new Segmented<>(
                        text("Nom affiché"),
                        List.of(
                                new Segmented.Choice<>("Aucun", text("Aucun")),
                                new Segmented.Choice<>("Prénom", text("Prénom")),
                                new Segmented.Choice<>("Complet", text("Nom complet"))),
                        name,
                        name::set);
        ToggleSwitch toggle = new ToggleSwitch("Seulement mes groupes");
        toggle.setSelected(true);
        StatusBar status = new StatusBar();
        status.setProgress(0.4);
        AttachmentPane drop =
                new AttachmentPane(
                        words,
                        text("Déposez une pièce ici, ou collez-la avec Ctrl+V."),
                        new AttachmentLimits(List.of("png"), 1),
                        new ImmediateWork(),
                        all -> {});
        drop.bring(List.of(Path.of("notes.txt")));
        drop.setMinHeight(120);
        HBox row = new HBox(several, toggle);
        row.getStyleClass().add("row");
        return page(segmented, row, columns, drop, status);
    }

    private static List<YearChart.Month> months() {
        return List.of(
                new YearChart.Month("août", 6, 4),
                new YearChart.Month("sept.", 22, 18),
                new YearChart.Month("oct.", 3, 25),
                new YearChart.Month("nov.", 0, 16),
                new YearChart.Month("déc.", 0, 21),
                new YearChart.Month("janv.", 0, 9),
                new YearChart.Month("févr.", 0, 14),
                new YearChart.Month("mars", 0, 19),
                new YearChart.Month("avr.", 0, 17),
                new YearChart.Month("mai", 0, 24),
                new YearChart.Month("juin", 0, 28));
    }

    private static EvidenceTile tile(String title, boolean picture) {
        return new EvidenceTile(
                new EvidenceTile.Piece(
                        picture ? Sheets.sheet(200, 150) : null,
                        title,
                        "3 oct., 19 h 42",
                        new State(Mark.COMPLETE, "9f2c…e01b")),
                () -> {});
    }

    private static MeasurePanel.Rung rung(
            int level, String measure, String beside, MeasurePanel.Standing standing) {
        return new MeasurePanel.Rung(level, measure, beside, standing);
    }

    private static AnswerGrid.Line line(String code, String name, Reply all, State state) {
        return new AnswerGrid.Line(
                code, name, Collections.nCopies(11, all), "Mère et élève", state);
    }

    private static Parent page(Node... parts) {
        VBox page = new VBox(parts);
        page.getStyleClass().addAll("page", "shell-place");
        for (Node part : parts) {
            if (part instanceof Region region) {
                region.setMinHeight(Region.USE_PREF_SIZE);
            }
        }
        return page;
    }
}

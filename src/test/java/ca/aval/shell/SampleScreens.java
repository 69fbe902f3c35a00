package ca.aval.shell;

import ca.aval.kit.Buttons;
import ca.aval.kit.Columns;
import ca.aval.kit.DataTable;
import ca.aval.kit.EmptyState;
import ca.aval.kit.FormField;
import ca.aval.kit.Icon;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Mark;
import ca.aval.kit.Note;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.PaperPreview;
import ca.aval.kit.ProgressSplit;
import ca.aval.kit.State;
import ca.aval.kit.StateLabel;
import ca.aval.kit.TodoRow;
import ca.aval.kit.Tone;
import ca.aval.kit.WizardHost;
import ca.aval.kit.WizardStep;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.platform.work.ImmediateWork;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

/** Screens of invented content, for pictures and for trying the frame. */
final class SampleScreens {
    record Home() implements Destination {}

    record Lists() implements Destination {}

    private record Pupil(String name, String signer, State state, int yes) {}

    private SampleScreens() {}

    static Parent home(LiveSettings settings) {
        return window(settings, new Home());
    }

    static Parent table(LiveSettings settings) {
        return window(settings, new Lists());
    }

    static Parent preferences(LiveSettings settings) {
        return window(settings, new PreferencesPlace());
    }

    static ShellView window(LiveSettings settings, Destination start) {
        Words words = Words.of(ShellView.class, "shell", settings.language());
        Words kit = Words.of(Words.class, "kit", settings.language());
        Navigator navigator = new Navigator();
        navigator.add(Home.class, () -> page(homePage()));
        navigator.add(Lists.class, () -> page(tablePage(kit)));
        navigator.add(
                PreferencesPlace.class,
                () -> new PreferencesView(new PreferencesViewModel(settings), words));
        ImmediateWork work = new ImmediateWork();
        ShellViewModel model = new ShellViewModel(work.jobs(), settings, () -> {});
        model.tellSchool("École des Trois-Ruisseaux", "2026-2027");
        model.tellPerson("Odile Vachon, direction");
        ShellView view =
                new ShellView(
                        model,
                        words,
                        navigator,
                        List.of(
                                new NavItem(new Home(), Icon.HOUSE, text("_Accueil")),
                                new NavItem(new Lists(), Icon.UI_CHECKS, text("_Consentements"))
                                        .counting(text("63")),
                                new NavItem(
                                                new PreferencesPlace(),
                                                Icon.GEAR,
                                                words.live("settings.title"))
                                        .atFoot()));
        navigator.go(start);
        return view;
    }

    static Parent welcome(LiveSettings settings) {
        Words words = Words.of(ShellView.class, "shell", settings.language());
        ComboBox<String> user = new ComboBox<>();
        user.getItems().add("Odile Vachon, direction");
        user.getSelectionModel().select(0);
        PasswordField password = new PasswordField();
        password.setText("secret-rien");
        var open = Buttons.primary(text("_Ouvrir"), Icon.UNLOCK, () -> {});
        open.setMaxWidth(Double.MAX_VALUE);
        VBox form =
                new VBox(
                        new FormField<>(text("_Utilisateur"), user),
                        new FormField<>(text("_Mot de passe"), password)
                                .error(text("Ce mot de passe n’ouvre pas ce registre.")),
                        new Note(
                                Tone.ATTENTION, text("Le verrouillage des majuscules est activé.")),
                        open);
        return new WelcomeFrame(
                words, settings, text("École des Trois-Ruisseaux"), form, text("Fermé hier"));
    }

    static Parent wizard(LiveSettings settings) {
        Words kit = Words.of(Words.class, "kit", settings.language());
        ComboBox<String> province = new ComboBox<>();
        province.getItems().addAll("Québec", "Ontario");
        province.getSelectionModel().select(0);
        VBox form =
                new VBox(
                        new FormField<>(text("_Nom de l’école"), new TextField("École des Pins"))
                                .hint(text("Tel qu’il paraît sur le papier à en-tête.")),
                        new FormField<>(text("_Province"), province),
                        new FormField<>(text("_Courriel"), new TextField("école@"))
                                .error(text("Cette adresse est incomplète.")));
        form.getStyleClass().add("form");
        VBox body = new VBox(new Panel(text("Coordonnées")).padded(form));
        return new WizardHost(
                kit,
                text("Première ouverture"),
                text("Rien n’est perdu si vous quittez : vous reprendrez à cette étape."),
                List.of(
                        step("Établissement", body),
                        step("Politique applicable", new VBox()),
                        step("Prêt à commencer", new VBox())),
                () -> {});
    }

    private static WizardStep step(String title, Node content) {
        return new WizardStep() {
            @Override
            public ObservableValue<String> title() {
                return text(title);
            }

            @Override
            public ObservableValue<String> purpose() {
                return text("Ce que les lettres et les formulaires diront de l’école.");
            }

            @Override
            public Node content() {
                return content;
            }

            @Override
            public ObservableValue<String> verb() {
                return text("_Continuer");
            }

            @Override
            public ObservableValue<Boolean> ready() {
                return new SimpleBooleanProperty(true);
            }
        };
    }

    private static Parent homePage() {
        VBox rows = new VBox();
        rows.getChildren()
                .addAll(
                        Panel.group(Icon.EXCLAMATION_TRIANGLE, text("En retard")),
                        todo(Tone.DANGER, Icon.CALENDAR_X, 1, "Vigie mensuelle non faite"),
                        Panel.group(Icon.CALENDAR_EVENT, text("À régler aujourd’hui ou demain")),
                        todo(Tone.ATTENTION, Icon.EXCLAMATION_DIAMOND_FILL, 2, "Désaccords"),
                        Panel.group(Icon.CALENDAR_WEEK, text("Cette semaine")),
                        todo(Tone.NEUTRAL, Icon.HOURGLASS_SPLIT, 63, "Formulaires sans réponse"));
        ProgressSplit bar = new ProgressSplit();
        bar.complete().set(0.82);
        bar.partial().set(0.04);
        VBox figures =
                new VBox(
                        bar,
                        StateLabel.chip(
                                new SimpleObjectProperty<>(new State(Mark.PARTIAL, "17 partiels"))),
                        new Note(
                                Tone.ACCENT,
                                text("14 ans : sa réponse compte aussi."),
                                text("Deux lignes de signature sont attendues.")));
        figures.getStyleClass().add("page");
        Panel todo = new Panel(text("À faire aujourd’hui")).filled(rows);
        Panel side = new Panel(text("Consentements 2026-2027")).padded(figures);
        side.aside(Buttons.link(text("Ouvrir"), () -> {}));
        Columns both = new Columns(todo, 404, side);
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox page =
                new VBox(
                        new PageHead(
                                text("Mardi 6 octobre 2026"),
                                text("26e jour de classe"),
                                Buttons.plain(text("Consigner"), Icon.FLAG, () -> {}),
                                Buttons.primary(
                                        text("Saisir des réponses"), Icon.KEYBOARD, () -> {})),
                        both);
        page.getStyleClass().add("page");
        return page;
    }

    private static TodoRow todo(Tone tone, Icon icon, int count, String title) {
        return new TodoRow(
                new TodoRow.Line(
                        tone, icon, count, title, "Page de l’école · prévue le 2", "4 jours"),
                () -> {});
    }

    private static Parent tablePage(Words kit) {
        var lines =
                FXCollections.observableArrayList(
                        new Pupil("Bélanger, Noah", "—", state(Mark.NO_ANSWER, "Sans réponse"), 0),
                        new Pupil(
                                "Côté, Léa", "Anne Côté, mère", state(Mark.COMPLETE, "Complet"), 7),
                        new Pupil("Diop, Fatou", "Awa Diop", state(Mark.PARTIAL, "Partiel"), 10),
                        new Pupil(
                                "Éthier, Zoé",
                                "2 réponses",
                                state(Mark.DISAGREEMENT, "Désaccord"),
                                1));
        DataTable<Pupil> table =
                new DataTable<>(
                                text("Élèves"),
                                lines,
                                new EmptyState(Icon.PEOPLE, text("Aucun élève dans ce groupe.")))
                        .ticks(text(""), p -> new SimpleBooleanProperty(p.yes() == 0), Pupil::name)
                        .strong(text("Élève"), 160, Pupil::name)
                        .text(text("Signataire"), 150, Pupil::signer)
                        .state(text("État"), 140, Pupil::state)
                        .number(text("Oui"), 60, Pupil::yes);
        table.getSelectionModel().select(2);
        PaperPreview paper = new PaperPreview(kit, text("Formulaire"));
        paper.show(List.of(sheet(), sheet()));
        Panel left =
                new Panel(text("Groupe 203"))
                        .filled(table)
                        .foot(
                                Panel.spacer(),
                                Buttons.plain(
                                        text("Imprimer leur rappel"), Icon.PRINTER, () -> {}));
        Panel right = new Panel(text("Éthier, Zoé")).filled(paper);
        Columns both = new Columns(left, 304, right);
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox page = new VBox(new PageHead(text("Consentements 2026-2027")), both);
        page.getStyleClass().add("page");
        return page;
    }

    private static byte[] sheet() {
        BufferedImage image = new BufferedImage(612, 792, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 612, 792);
        pen.setColor(Color.DARK_GRAY);
        pen.fillRect(60, 60, 300, 14);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static State state(Mark mark, String word) {
        return new State(mark, word);
    }

    private static Page page(Parent content) {
        return () -> content;
    }

    private static SimpleStringProperty text(String text) {
        return new SimpleStringProperty(text);
    }
}

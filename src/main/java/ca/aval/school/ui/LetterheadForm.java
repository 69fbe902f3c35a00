package ca.aval.school.ui;

import ca.aval.kit.Fields;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;
import ca.aval.shell.FileChoice;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The fields of the letterhead: how to reach the school, who answers, which accounts it has. */
public final class LetterheadForm {
    private static final double ROOM_FOR_TWO = 760;

    private final LetterheadViewModel model;
    private final Words words;
    private final Fields fields;
    private final FileChoice files;

    /**
     * @param words the words of the school's screens
     */
    public LetterheadForm(LetterheadViewModel model, Words words, Fields fields, FileChoice files) {
        this.model = model;
        this.words = words;
        this.fields = fields;
        this.files = files;
    }

    /** The cards of the form; to be made once. */
    public Node form() {
        // the fields are made in the order in which Tab goes through them
        Panel reach = reach();
        Panel officer = officer();
        Panel accounts = new Panel(words.live("letterhead.accounts"));
        accounts.padded(new AccountsEditor(model, words, fields));
        VBox right = new VBox(officer, accounts);
        right.getStyleClass().add("page");
        VBox left = new VBox(reach);
        GridPane both = beside(left, right);
        both.setMinWidth(0);
        left.setMinWidth(0);
        right.setMinWidth(0);
        both.widthProperty().subscribe(width -> place(right, width.doubleValue()));
        return both;
    }

    /** Beside the first card where there is room, below it where there is not. */
    private static void place(Node second, double width) {
        boolean below = width < ROOM_FOR_TWO;
        GridPane.setConstraints(second, below ? 0 : 1, below ? 1 : 0, below ? 2 : 1, 1);
        for (Node first : second.getParent().getChildrenUnmodifiable()) {
            if (first != second) {
                GridPane.setColumnSpan(first, below ? 2 : 1);
            }
        }
    }

    private Panel reach() {
        VBox form =
                new VBox(
                        new LogoField(model, words, fields, files),
                        fields.text("letterhead.street", model.street()),
                        beside(
                                fields.text("letterhead.city", model.city()),
                                fields.text("letterhead.postal-code", model.postalCode())),
                        beside(
                                fields.text("letterhead.phone", model.phone()),
                                fields.text("letterhead.email", model.email())),
                        fields.text("letterhead.website", model.website())
                                .hint(words.live("letterhead.website.hint")));
        form.getStyleClass().add("form");
        return new Panel(words.live("letterhead.reach")).padded(form);
    }

    private Panel officer() {
        OfficerAnswers officer = model.officer();
        Label why = new Label();
        why.getStyleClass().add("hint");
        why.setWrapText(true);
        why.textProperty()
                .bind(
                        model.officerNeeded()
                                .flatMap(
                                        needed ->
                                                words.live(
                                                        needed
                                                                ? "letterhead.officer.needed"
                                                                : "letterhead.officer.useful")));
        VBox form =
                new VBox(
                        why,
                        fields.text("letterhead.officer.name", officer.name()),
                        beside(
                                fields.text("letterhead.officer.title.fr", officer.frenchTitle()),
                                fields.text("letterhead.officer.title.en", officer.englishTitle())),
                        beside(
                                fields.text("letterhead.officer.phone", officer.phone()),
                                fields.text("letterhead.officer.email", officer.email())),
                        fields.text("letterhead.officer.address", officer.address()));
        form.getStyleClass().add("form");
        return new Panel(words.live("letterhead.officer")).padded(form);
    }

    private static GridPane beside(Region first, Region second) {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        GridPane row = new GridPane();
        row.getStyleClass().add("halves");
        row.getColumnConstraints().setAll(half, half);
        row.addRow(0, first, second);
        GridPane.setValignment(first, VPos.TOP);
        GridPane.setValignment(second, VPos.TOP);
        return row;
    }
}

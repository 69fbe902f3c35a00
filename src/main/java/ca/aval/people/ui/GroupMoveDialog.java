package ca.aval.people.ui;

import ca.aval.kit.BulkAct;
import ca.aval.kit.BulkReport;
import ca.aval.kit.FormField;
import ca.aval.kit.Icon;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.Words;
import ca.aval.shell.Dialogs;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks to which class the ticked pupils go, and from which day. */
public final class GroupMoveDialog {
    private final GroupMove move;
    private final Words words;
    private final Dialogs dialogs;
    private final Supplier<IsoDateField> days;
    private final Supplier<LocalDate> today;
    private final Runnable whenMoved;

    /**
     * @param words those of the records of people
     * @param whenMoved reads the list again
     */
    public GroupMoveDialog(
            GroupMove move,
            Words words,
            Dialogs dialogs,
            Supplier<IsoDateField> days,
            Supplier<LocalDate> today,
            Runnable whenMoved) {
        this.move = move;
        this.words = words;
        this.dialogs = dialogs;
        this.days = days;
        this.today = today;
        this.whenMoved = whenMoved;
    }

    /** The gesture for the foot of a list. */
    public BulkAct<PupilLine> act() {
        return new BulkAct<>(words.live("bulk.move"), Icon.CHEVRON_RIGHT, this::ask);
    }

    private void ask(List<PupilLine> lines, Consumer<BulkReport> told) {
        TextField group = new TextField();
        IsoDateField from = days.get();
        from.day().set(today.get());
        FormField<IsoDateField> day = new FormField<>(words.live("bulk.move.from"), from);
        day.error(from.error());
        VBox form =
                new VBox(
                        new FormField<>(words.live("bulk.move.group"), group)
                                .hint(words.live("bulk.move.group.hint")),
                        day);
        form.getStyleClass().add("form");
        boolean go =
                dialogs.fill(
                        words.say("bulk.move.title", lines.size()),
                        form,
                        words.say("bulk.move.do", lines.size()),
                        Bindings.isNotEmpty(group.textProperty()).and(from.day().isNotNull()));
        LocalDate first = from.day().get();
        if (go && first != null) {
            move.move(lines, group.getText().strip(), first, whenMoved, told);
        }
    }
}

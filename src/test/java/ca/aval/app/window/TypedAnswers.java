package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.answer.FormToAnswer;
import ca.aval.kit.AnswerEntry;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.Reply;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Types a few forms in on the recording screen, and half of another one. */
final class TypedAnswers {
    private final Parent root;
    private final List<FormToAnswer> forms;

    TypedAnswers(OpenRegister register, Parent root) {
        this.root = root;
        forms =
                register.answers().pile().list().list(register.school().year()).forms().stream()
                        .filter(form -> form.answered().isEmpty())
                        .toList();
    }

    void type() {
        open(forms.get(0).code());
        found(".answer-details .date-field", IsoDateField.class)
                .day()
                .set(forms.get(0).asked().issuedOn());
        reply(Reply.YES, 0);
        next();
        for (int i = 1; i < 6; i++) {
            open(forms.get(i).code());
            reply(i == 2 ? Reply.NO : Reply.YES, 0);
            if (i == 3) {
                entry().replies().set(2, Reply.BLANK);
            }
            if (i == 4) {
                ComboBox<?> signer = found(".answer-current .combo-box", ComboBox.class);
                signer.getSelectionModel().select(signer.getItems().size() - 2);
            }
            next();
        }
        open(forms.getLast().code());
        reply(Reply.YES, 4);
        entry().start();
    }

    private void open(String code) {
        TextField field = found(".find-field", TextField.class);
        field.setText(code);
        field.fireEvent(new ActionEvent());
    }

    private void reply(Reply reply, int left) {
        List<Reply> all = entry().replies();
        int count = all.size() - left;
        all.subList(0, count).replaceAll(r -> reply);
        Collections.fill(all.subList(count, all.size()), Reply.AWAITED);
    }

    private AnswerEntry entry() {
        return found(".answer-entry", AnswerEntry.class);
    }

    private void next() {
        found(".answer-current .accent", Button.class).fire();
    }

    private <N extends Node> N found(String what, Class<N> type) {
        return type.cast(Objects.requireNonNull(root.lookup(what), what));
    }
}

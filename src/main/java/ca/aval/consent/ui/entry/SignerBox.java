package ca.aval.consent.ui.entry;

import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/** Who signed: chosen in a list, with the arrows, or by the first letter. */
final class SignerBox {
    private final ComboBox<Signer> box;
    private boolean showing;

    /**
     * @param next what Enter does
     */
    SignerBox(PaperViewModel paper, Words words, Runnable next) {
        box = new ComboBox<>(paper.signers());
        box.accessibleTextProperty().bind(words.live("row.signer"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setButtonCell(new Cell(false));
        box.setCellFactory(list -> new Cell(true));
        box.disableProperty().bind(Bindings.isEmpty(paper.signers()));
        paper.signer().subscribe(this::show);
        box.valueProperty()
                .addListener(
                        (o, before, now) -> {
                            if (!showing && now != null) {
                                paper.signer().set(now);
                            }
                        });
        box.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !box.isShowing()) {
                        next.run();
                        event.consume();
                    }
                });
        box.addEventHandler(KeyEvent.KEY_TYPED, event -> paper.signByLetter(event.getCharacter()));
    }

    ComboBox<Signer> box() {
        return box;
    }

    /** The list is made anew with the day; what was chosen stays. */
    private void show(@Nullable Signer signer) {
        showing = true;
        box.setValue(signer);
        showing = false;
    }

    /** Short in the row, with the name in the list. */
    private static final class Cell extends ListCell<Signer> {
        private final boolean full;

        Cell(boolean full) {
            this.full = full;
        }

        @Override
        protected void updateItem(@Nullable Signer signer, boolean empty) {
            super.updateItem(signer, empty);
            setText(empty || signer == null ? "" : full ? signer.full() : signer.word());
        }
    }
}

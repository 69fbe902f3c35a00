package ca.aval.security.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Words;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.security.SecondAuthentication;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class AskAgainViewModelTest {
    private final List<SecondAuthentication.Proof> proofs = new ArrayList<>();
    private boolean tooMany;
    private final AskAgainViewModel model =
            new AskAgainViewModel(
                    new SecondAuthentication(this::isRight),
                    new ImmediateWork(),
                    Words.of(
                            AccountsView.class,
                            "accounts",
                            new SimpleObjectProperty<>(Language.FRENCH)));

    @Test
    void theRightPasswordGivesAProof() {
        assertFalse(model.ready().getValue());
        type("juste");
        assertEquals(1, proofs.size());
        assertEquals("", model.password().get());
    }

    @Test
    void anotherPasswordGivesNone() {
        type("faux");
        assertEquals(List.of(), proofs);
        assertTrue(said().contains("n’ouvrent pas"), said());
        model.password().set("j");
        assertEquals("", said());
    }

    @Test
    void afterSeveralOneWaits() {
        tooMany = true;
        type("juste");
        assertEquals(List.of(), proofs);
        model.password().set("juste");
        assertFalse(model.ready().getValue());
        tooMany = false;
        model.ask(proofs::add);
        assertEquals(List.of(), proofs);
        model.trouble().tick();
        model.trouble().tick();
        model.ask(proofs::add);
        assertEquals(1, proofs.size());
    }

    private void type(String password) {
        model.password().set(password);
        model.ask(proofs::add);
    }

    private boolean isRight(char[] typed) {
        if (tooMany) {
            throw new Problem(Problem.Kind.TOO_MANY_ATTEMPTS, 2L);
        }
        return new String(typed).equals("juste");
    }

    private String said() {
        return model.trouble().sentence().getValue();
    }
}

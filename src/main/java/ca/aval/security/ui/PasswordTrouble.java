package ca.aval.security.ui;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.text.Language;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

/** Why a password was not taken, counted down while one has to wait before the next try. */
public final class PasswordTrouble {
    private final ProblemTexts texts = new ProblemTexts();
    private final SimpleObjectProperty<@Nullable Problem> problem = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper();
    private final BooleanBinding waiting = left.greaterThan(0);
    private final StringBinding sentence;

    public PasswordTrouble(ObservableValue<Language> language) {
        sentence =
                Bindings.createStringBinding(
                        () -> inWords(language.getValue()), problem, left, language);
    }

    public void tell(Problem told) {
        problem.set(told);
        left.set(
                told.kind() == Problem.Kind.TOO_MANY_ATTEMPTS
                                && told.arguments().getFirst() instanceof Number seconds
                        ? seconds.intValue()
                        : 0);
    }

    /** Forgets what was told, unless one still has to wait. */
    public void forget() {
        if (left.get() == 0) {
            problem.set(null);
        }
    }

    /** What to say; empty while nothing is wrong. */
    public ObservableValue<String> sentence() {
        return sentence;
    }

    /** Whether the next try would be refused without a look at the password. */
    public BooleanBinding waiting() {
        return waiting;
    }

    /** A second went by. */
    public void tick() {
        if (left.get() > 0) {
            left.set(left.get() - 1);
            forget();
        }
    }

    private String inWords(Language language) {
        Problem told = problem.get();
        if (told == null) {
            return "";
        }
        boolean counted = left.get() > 0;
        return texts.sentence(language, counted ? new Problem(told.kind(), left.get()) : told);
    }
}

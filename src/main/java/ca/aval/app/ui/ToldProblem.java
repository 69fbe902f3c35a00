package ca.aval.app.ui;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.text.Language;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

/** A problem that a screen tells itself, in the language of the moment. */
final class ToldProblem {
    private final ProblemTexts texts = new ProblemTexts();
    private final SimpleObjectProperty<@Nullable Problem> problem = new SimpleObjectProperty<>();
    private final StringBinding sentence;

    ToldProblem(ObservableValue<Language> language) {
        sentence =
                Bindings.createStringBinding(
                        () -> {
                            Problem told = problem.get();
                            return told == null ? "" : texts.sentence(language.getValue(), told);
                        },
                        problem,
                        language);
    }

    void tell(Problem told) {
        problem.set(told);
    }

    void forget() {
        problem.set(null);
    }

    ObservableValue<String> sentence() {
        return sentence;
    }
}

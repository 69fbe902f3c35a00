package ca.aval.app.window;

import ca.aval.platform.problem.ErrorCode;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;
import ca.aval.shell.ShellView;

import javafx.scene.control.Alert;

/** What is told when the program fails before it has a window: a sentence, or a code to read. */
final class StartFault {
    private final Texts words = Texts.of(ShellView.class, "shell");
    private final Language language;

    StartFault(Language language) {
        this.language = language;
    }

    /** Never what the failure itself says. */
    String sentence(Throwable failure) {
        return failure instanceof Problem problem
                ? new ProblemTexts().sentence(language, problem)
                : words.in(language, "failure.fault.text", ErrorCode.of(failure));
    }

    /** Shows it, and comes back when it was read; to be called on the screen thread. */
    void show(Throwable failure) {
        Alert alert = new Alert(Alert.AlertType.ERROR, sentence(failure));
        alert.setTitle("Aval");
        alert.setHeaderText(null);
        alert.showAndWait();
    }
}

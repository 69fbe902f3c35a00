package ca.aval.shell;

import ca.aval.kit.Words;
import ca.aval.platform.problem.ErrorCode;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.work.ErrorListener;

import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Map;
import java.util.function.Function;

/** Tells every failure nobody else told: a problem with its remedy, a fault with its code. */
public final class Failures implements ErrorListener {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Dialogs dialogs;
    private final Words words;
    private final Function<Problem, String> inWords;

    /**
     * @param words the words of the shell
     * @param inWords the sentence of a problem, with what to do next
     */
    public Failures(Dialogs dialogs, Words words, Function<Problem, String> inWords) {
        this.dialogs = dialogs;
        this.words = words;
        this.inWords = inWords;
    }

    @Override
    public void failed(Throwable failure) {
        if (failure instanceof Problem problem) {
            LOG.warn("Problem {}", problem.kind());
            dialogs.tell(words.say("failure.problem"), inWords.apply(problem));
            return;
        }
        String code = ErrorCode.of(failure);
        String trace = ErrorCode.trace(failure);
        LOG.error("Fault {}\n{}", code, trace);
        boolean copy =
                dialogs.tell(
                        words.say("failure.fault"),
                        words.say("failure.fault.text", code),
                        words.say("failure.copy"));
        if (copy) {
            Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, code + "\n" + trace));
        }
    }
}

package ca.aval.app.cli;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** What a command says: sentences for people, or one JSON object for programs. */
final class Console {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Texts texts = Texts.of(Console.class, "cli");
    private final PrintWriter out;
    private final PrintWriter err;
    private Language language = Language.ofSystem();

    Console(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    void speak(Language chosen) {
        language = chosen;
    }

    Language language() {
        return language;
    }

    String text(String key, Object... arguments) {
        return texts.in(language, key, arguments);
    }

    void line(String sentence) {
        out.println(sentence);
        out.flush();
    }

    void say(String key, Object... arguments) {
        line(text(key, arguments));
    }

    /** An object that begins with the version of what programs read. */
    static ObjectNode object() {
        return JSON.createObjectNode().put("schema", 1);
    }

    void print(ObjectNode object) {
        try {
            line(JSON.writeValueAsString(object));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Refusal refusal(String key, Object... arguments) {
        return new Refusal(text(key, arguments));
    }

    void error(String sentence) {
        err.println(sentence);
        err.flush();
    }

    void error(Problem problem) {
        error(new ProblemTexts().sentence(language, problem));
    }
}

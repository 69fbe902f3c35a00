package ca.aval.app.window;

import ca.aval.desk.Desk;
import ca.aval.kit.Draft;
import ca.aval.kit.Drafts;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.WorkRunner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Drafts of forms, on the desk of the person signed in. */
final class DeskDrafts implements Drafts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Desk desk;
    private final WorkRunner work;
    private final SchoolClock clock;
    private final String title;

    /**
     * @param title of the work, as the person reads it should it fail
     */
    DeskDrafts(Desk desk, WorkRunner work, SchoolClock clock, String title) {
        this.desk = desk;
        this.work = work;
        this.clock = clock;
        this.title = title;
    }

    @Override
    public void find(String form, Consumer<Optional<Draft>> found) {
        work.run(title, () -> desk.kept(key(form)).flatMap(this::draft), found);
    }

    @Override
    public void keep(String form, Map<String, String> answers) {
        ObjectNode json = JSON.createObjectNode().put("at", clock.now().toString());
        answers.forEach(json.putObject("answers")::put);
        work.run(
                title,
                () -> {
                    desk.keep(key(form), json.toString());
                    return form;
                },
                kept -> {});
    }

    @Override
    public void forget(String form) {
        work.run(
                title,
                () -> {
                    desk.forget(key(form));
                    return form;
                },
                forgotten -> {});
    }

    /** A draft that cannot be read any longer is none. */
    private Optional<Draft> draft(String content) {
        try {
            JsonNode json = JSON.readTree(content);
            Map<String, String> answers = new HashMap<>();
            json.path("answers")
                    .properties()
                    .forEach(a -> answers.put(a.getKey(), a.getValue().asText()));
            Instant at = Instant.parse(json.path("at").asText());
            return Optional.of(new Draft(clock.onTheWall(at), answers));
        } catch (JsonProcessingException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String key(String form) {
        return "draft." + form;
    }
}

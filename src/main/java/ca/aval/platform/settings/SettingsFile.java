package ca.aval.platform.settings;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** The small file that keeps the settings; a lost or broken one only means the first settings. */
public final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;
    private final ObjectMapper json = new ObjectMapper();

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The settings kept, each value that is missing or unreadable replaced by its first one. */
    public Settings read() {
        if (!Files.exists(file)) {
            return Settings.first();
        }
        try {
            return settings(json.readTree(file.toFile()));
        } catch (IOException e) {
            LOG.warn("The settings file is unreadable; the first settings apply.");
            return Settings.first();
        }
    }

    /**
     * Keeps the settings: the file holds the old ones or the new ones, never half.
     *
     * @throws Problem of kind {@code WRITE_FAILED} when the folder refuses
     */
    public void write(Settings settings) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "settings", ".new");
            try {
                json.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), node(settings));
                Files.move(
                        fresh,
                        file,
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.WRITE_FAILED, String.valueOf(file.getFileName()));
        }
    }

    private ObjectNode node(Settings settings) {
        ObjectNode node = json.createObjectNode();
        node.put("language", settings.language().code());
        node.put("theme", settings.theme().name().toLowerCase(Locale.ROOT));
        node.put("textSize", settings.textSize());
        if (settings.userName() != null) {
            node.put("userName", settings.userName());
        }
        if (settings.register() != null) {
            node.put("register", settings.register().toString());
        }
        node.put("lockAfter", settings.lockAfter());
        node.putObject("envelope")
                .put("right", settings.envelope().right())
                .put("down", settings.envelope().down());
        if (settings.secondPlace() != null) {
            node.put("secondPlace", settings.secondPlace().toString());
        }
        LastClosing closing = settings.closing();
        if (closing != null) {
            node.putObject("closing")
                    .put("school", closing.school())
                    .put("at", closing.at().toString())
                    .put("by", closing.by());
        }
        return node;
    }

    private static Settings settings(JsonNode node) {
        Settings first = Settings.first();
        return new Settings(
                language(node.path("language").asText()).orElse(first.language()),
                theme(node.path("theme").asText()).orElse(first.theme()),
                node.path("textSize").asInt(first.textSize()),
                node.hasNonNull("userName") ? node.path("userName").asText() : null,
                path(node.path("register").asText("")),
                node.path("lockAfter").asInt(first.lockAfter()),
                new EnvelopeOffset(
                        node.path("envelope").path("right").asInt(0),
                        node.path("envelope").path("down").asInt(0)),
                closing(node.path("closing")),
                path(node.path("secondPlace").asText("")));
    }

    private static @Nullable LastClosing closing(JsonNode node) {
        try {
            return node.isObject()
                    ? new LastClosing(
                            node.path("school").asText(),
                            Instant.parse(node.path("at").asText()),
                            node.path("by").asText())
                    : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Optional<Language> language(String code) {
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    private static Optional<ThemeChoice> theme(String name) {
        for (ThemeChoice choice : ThemeChoice.values()) {
            if (choice.name().equalsIgnoreCase(name)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Path path(String text) {
        try {
            return text.isEmpty() ? null : Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}

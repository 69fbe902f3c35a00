package ca.aval.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The sentences of one feature, in both languages, under symbolic keys. */
public final class Texts {
    private final String name;
    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);

    private Texts(Class<?> owner, String name) {
        this.name = name;
        for (Language language : Language.values()) {
            patterns.put(language, load(owner, name + "_" + language.code() + ".properties"));
        }
    }

    /**
     * The bundle pair {@code name_fr.properties} and {@code name_en.properties} (UTF-8) that lies
     * in the package of its owner.
     *
     * @throws IllegalArgumentException when a file of the pair is missing
     */
    public static Texts of(Class<?> owner, String name) {
        return new Texts(owner, name);
    }

    /**
     * The sentence under that key, its placeholders filled as by {@link MessageFormat}.
     *
     * @throws IllegalArgumentException when the language has no such key
     */
    public String in(Language language, String key, Object... arguments) {
        String pattern = patterns.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key + " in " + name + " " + language);
        }
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** Whether both languages know that key. */
    public boolean has(String key) {
        return patterns.values().stream().allMatch(known -> known.containsKey(key));
    }

    /** The keys of that language, in order. */
    public Set<String> keys(Language language) {
        return new TreeSet<>(patterns.getOrDefault(language, Map.of()).keySet());
    }

    private static Map<String, String> load(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "no bundle " + file + " beside " + owner.getName());
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> found = new java.util.HashMap<>();
            read.forEach((key, text) -> found.put(key.toString(), text.toString()));
            return Map.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package ca.aval.app.demo;

import ca.aval.people.PersonName;
import ca.aval.platform.text.SearchKey;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;

/** Names put together at random from common ones; they belong to nobody. */
final class MadeUpNames {
    private final Properties lists = new Properties();

    MadeUpNames() {
        try (InputStream in = MadeUpNames.class.getResourceAsStream("names.properties")) {
            lists.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PersonName pupil(Random random, boolean english) {
        String family = any(random, english ? "family.english" : "family.french");
        if (random.nextInt(100) < 12) {
            family += "-" + any(random, "family.french");
        }
        return new PersonName(family, any(random, english ? "given.english" : "given.french"));
    }

    /** An adult of that pupil's family: half of them share a part of the name. */
    PersonName adult(Random random, boolean english, PersonName pupil) {
        String family =
                random.nextBoolean()
                        ? pupil.family().split("-", -1)[0]
                        : any(random, english ? "family.english" : "family.french");
        return new PersonName(family, any(random, english ? "given.english" : "given.french"));
    }

    /** A person who is no pupil and of no pupil's family. */
    PersonName grownUp(Random random) {
        return new PersonName(any(random, "family.french"), any(random, "given.french"));
    }

    String street(Random random) {
        return any(random, "street");
    }

    String email(PersonName name, Random random) {
        return SearchKey.of(name.full()).replace(" ", ".") + random.nextInt(100) + "@exemple.com";
    }

    private String any(Random random, String list) {
        List<String> items = List.of(lists.getProperty(list, "").split(",\\s*", -1));
        return items.get(random.nextInt(items.size()));
    }
}

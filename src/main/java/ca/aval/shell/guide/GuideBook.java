package ca.aval.shell.guide;

import ca.aval.platform.text.Language;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The user guide in both languages. A page is called by the name of its English file, without
 * ending; the French one stands at the same place of the French index.
 */
public final class GuideBook {
    /** The page that lists the others. */
    public static final String INDEX = "index";

    private static final String FOLDER = "/ca/aval/guide/";
    private static final String ENDING = ".md";

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final Map<Language, List<String>> files = new EnumMap<>(Language.class);

    public GuideBook() {
        for (Language language : Language.values()) {
            files.put(language, listed(language));
        }
    }

    /** The names of the pages, the index first. */
    public List<String> names() {
        return files(Language.ENGLISH).stream().map(GuideBook::withoutEnding).toList();
    }

    /**
     * That page, to be shown.
     *
     * @throws IllegalArgumentException when the guide has no such page
     */
    public Node page(Language language, String name) {
        return read(FOLDER + language.code() + "/" + file(language, name));
    }

    /** What the program is made of, and under which licences. */
    public Node licences(Language language) {
        return read(FOLDER + (language == Language.FRENCH ? "licences.fr.md" : "licences.md"));
    }

    /** The page to which a link of that language leads; empty for one outside the guide. */
    public Optional<String> nameOf(Language language, String link) {
        int place = files(language).indexOf(link.replaceFirst("#.*", ""));
        return place < 0 ? Optional.empty() : Optional.of(names().get(place));
    }

    /** Where a picture of that language lies; empty when it does not. */
    public Optional<String> picture(Language language, String path) {
        URL url = GuideBook.class.getResource(FOLDER + language.code() + "/" + path);
        return Optional.ofNullable(url).map(URL::toExternalForm);
    }

    private String file(Language language, String name) {
        int place = names().indexOf(name);
        if (place < 0 || place >= files(language).size()) {
            throw new IllegalArgumentException("no page " + name + " in " + language);
        }
        return files(language).get(place);
    }

    private List<String> files(Language language) {
        return files.getOrDefault(language, List.of());
    }

    private List<String> listed(Language language) {
        List<String> found = new ArrayList<>(List.of(INDEX + ENDING));
        read(FOLDER + language.code() + "/" + INDEX + ENDING)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Link link) {
                                String file = link.getDestination();
                                if (file.endsWith(ENDING) && !found.contains(file)) {
                                    found.add(file);
                                }
                            }
                        });
        return List.copyOf(found);
    }

    private Node read(String path) {
        try (InputStream in = GuideBook.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no page " + path);
            }
            return parser.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutEnding(String file) {
        return file.substring(0, file.length() - ENDING.length());
    }
}

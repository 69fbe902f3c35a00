package ca.aval.platform.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the boxes, signatures, codes and marks of a form lie, kept with the version of the form so
 * that a scanned page can be read years later. All lengths are points from the top left.
 *
 * @param form the version of the form, such as {@code L06/4.1}
 */
public record FormGeometry(String form, List<Page> pages) {
    public FormGeometry {
        pages = List.copyOf(pages);
    }

    /**
     * One page, also when nothing on it has a key.
     *
     * @param number from 1
     * @param places by key: {@code box:YEARBOOK:yes}, {@code sig:guardian}, {@code code:1}, {@code
     *     fid:1}
     */
    public record Page(int number, int width, int height, Map<String, Place> places) {
        public Page {
            places = Map.copyOf(places);
        }

        /** The place of that key, if it is on this page. */
        public Optional<Place> place(String key) {
            return Optional.ofNullable(places.get(key));
        }
    }

    /** The rectangle that the black of an element touches. */
    public record Place(double x, double y, double width, double height) {}

    /** As it is kept; the same geometry always gives the same text. */
    public String json() {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode().put("form", form).put("unit", "pt");
        var list = root.putArray("pages");
        for (Page page : pages) {
            ObjectNode node = list.addObject();
            node.put("page", page.number()).put("width", page.width()).put("height", page.height());
            ObjectNode places = node.putObject("places");
            new TreeMap<>(page.places())
                    .forEach(
                            (key, p) ->
                                    places.putArray(key)
                                            .add(p.x())
                                            .add(p.y())
                                            .add(p.width())
                                            .add(p.height()));
        }
        return root.toString();
    }

    /** Reads what {@link #json} wrote. */
    public static FormGeometry ofJson(String json) {
        try {
            var root = new ObjectMapper().readTree(json);
            List<Page> pages = new ArrayList<>();
            for (var node : root.required("pages")) {
                Map<String, Place> places = new TreeMap<>();
                node.required("places")
                        .properties()
                        .forEach(
                                e -> {
                                    var p = e.getValue();
                                    places.put(
                                            e.getKey(),
                                            new Place(
                                                    p.get(0).doubleValue(),
                                                    p.get(1).doubleValue(),
                                                    p.get(2).doubleValue(),
                                                    p.get(3).doubleValue()));
                                });
                pages.add(
                        new Page(
                                node.required("page").intValue(),
                                node.required("width").intValue(),
                                node.required("height").intValue(),
                                places));
            }
            return new FormGeometry(root.required("form").textValue(), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SHA-256 of its JSON, in 64 hexadecimal digits. */
    public String sha256() {
        try {
            byte[] bytes = json().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

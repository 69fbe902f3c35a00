package ca.aval.consent.form;

import ca.aval.platform.text.Language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The words and the uses of a form as they were when it was issued, to be kept with its version.
 *
 * @param id the version, {@code L06/4.1}
 * @param json the wording and the uses
 * @param sha256 of that JSON, in 64 hexadecimal digits
 */
public record FormVersionText(String id, String json, String sha256) {
    /** The same wording and uses always give the same text. */
    public static FormVersionText of(FormWording wording, List<ConsentUse> uses) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.set("wording", wording.data());
        var list = root.putArray("uses");
        for (ConsentUse use : uses) {
            list.addObject()
                    .put("code", use.code())
                    .put("label", use.label().get(wording.language()))
                    .put("detail", use.detail().get(wording.language()))
                    .put("shownName", use.shownName().get(wording.language()))
                    .put("identification", use.identification().name())
                    .put("audience", use.audience().name());
        }
        try {
            String json = mapper.writeValueAsString(root);
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(json.getBytes(StandardCharsets.UTF_8));
            return new FormVersionText(wording.id(), json, HexFormat.of().formatHex(digest));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The words and the uses of a version, to make a further form of it. */
    public record Frozen(FormWording wording, List<ConsentUse> uses) {}

    /** What was kept by {@link #of}: a form made of it has the words of the first one. */
    public static Frozen read(String json) {
        try {
            JsonNode root = new ObjectMapper().readTree(json);
            FormWording wording = FormWording.ofJson(root.required("wording"));
            List<ConsentUse> uses = new ArrayList<>();
            for (JsonNode use : root.required("uses")) {
                uses.add(
                        new ConsentUse(
                                use.required("code").textValue(),
                                in(wording, use, "label"),
                                in(wording, use, "detail"),
                                in(wording, use, "shownName"),
                                ConsentUse.Identification.valueOf(
                                        use.required("identification").textValue()),
                                ConsentUse.Audience.valueOf(use.required("audience").textValue())));
            }
            return new Frozen(wording, uses);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Language, String> in(FormWording wording, JsonNode use, String key) {
        return Map.of(wording.language(), use.required(key).textValue());
    }
}

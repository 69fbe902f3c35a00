package ca.aval.consent.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

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
}

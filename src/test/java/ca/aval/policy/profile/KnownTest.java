package ca.aval.policy.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.policy.profile.Known.Catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a profile may name is what the rest of Aval has. */
class KnownTest {
    @Test
    void theUsesAreThoseOfTheForms() throws IOException {
        JsonNode forms =
                new ObjectMapper()
                        .readTree(
                                Path.of("src/main/resources/ca/aval/consent/form/uses.json")
                                        .toFile());
        List<String> uses = new ArrayList<>();
        forms.required("uses").forEach(use -> uses.add(use.required("code").textValue()));
        for (String whose : List.of("SCHOOL_SOCIAL/", "BOARD_SOCIAL/")) {
            forms.required("platforms")
                    .forEach(one -> uses.add(whose + one.required("code").textValue()));
        }
        assertTrue(uses.size() > 20, "the forms have their uses where this test looks");
        assertEquals(uses, Catalogue.USE.codes());
    }
}

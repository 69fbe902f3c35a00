package ca.aval.policy.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** The jurisdictions that come with Aval, read from their data files. */
public final class Jurisdictions {
    private Jurisdictions() {}

    /**
     * The jurisdiction kept in {@code jurisdiction-CODE.json}.
     *
     * @param code {@code quebec} or {@code ontario}
     * @throws IllegalArgumentException when there is no such file
     */
    public static Jurisdiction of(String code) {
        String file = "jurisdiction-" + code + ".json";
        try (InputStream in = Jurisdictions.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + file);
            }
            JsonNode data = new ObjectMapper().readTree(in);
            JsonNode by = data.path("validatedBy");
            JsonNode on = data.path("validatedOn");
            return new Jurisdiction(
                    code,
                    data.required("pupilSignsFrom").intValue(),
                    data.required("parentSignsUntil").intValue(),
                    data.required("takedownBusinessDays").intValue(),
                    data.required("source").textValue(),
                    by.isTextual() ? by.textValue() : null,
                    on.isTextual() ? LocalDate.parse(on.textValue()) : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

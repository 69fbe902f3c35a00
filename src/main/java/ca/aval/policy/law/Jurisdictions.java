package ca.aval.policy.law;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.law.LegalParameter.Group;
import ca.aval.policy.law.LegalParameter.Unit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The jurisdictions that come with Aval, read from their data files. */
public final class Jurisdictions {
    private static final List<String> CODES = List.of("quebec", "ontario", "generic");

    private Jurisdictions() {}

    /** The codes of all of them; the last suits any province. */
    public static List<String> codes() {
        return CODES;
    }

    /**
     * The jurisdiction kept in {@code jurisdiction-CODE.json}.
     *
     * @param code one of {@link #codes}
     * @throws IllegalArgumentException when there is no such file
     */
    public static Jurisdiction of(String code) {
        String file = "jurisdiction-" + code + ".json";
        try (InputStream in = Jurisdictions.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + file);
            }
            JsonNode data = new ObjectMapper().readTree(in);
            JsonNode province = data.path("province");
            List<LegalParameter> parameters = new ArrayList<>();
            data.required("parameters").forEach(p -> parameters.add(parameter(p)));
            return new Jurisdiction(
                    code, province.isTextual() ? province.textValue() : null, parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The law of that province; the generic one where Aval knows none.
     *
     * @param province as addresses write it: {@code QC}
     */
    public static Jurisdiction ofProvince(String province) {
        return of(
                CODES.stream()
                        .filter(code -> province.equals(of(code).province()))
                        .findFirst()
                        .orElse("generic"));
    }

    /**
     * Whether a school of that province may work under that law: its own, or one for any province.
     *
     * @param province as addresses write it: {@code QC}
     * @param code one of {@link #codes}; another never suits
     */
    public static boolean suits(String province, String code) {
        if (!CODES.contains(code)) {
            return false;
        }
        String own = of(code).province();
        return own == null || own.equals(province);
    }

    private static LegalParameter parameter(JsonNode data) {
        JsonNode value = data.path("value");
        JsonNode by = data.path("validatedBy");
        JsonNode on = data.path("validatedOn");
        return new LegalParameter(
                data.required("code").textValue(),
                Group.valueOf(data.required("group").textValue()),
                value.isInt() ? value.intValue() : null,
                Unit.valueOf(data.required("unit").textValue()),
                text(data.required("text")),
                text(data.required("source")),
                by.isTextual() ? by.textValue() : null,
                on.isTextual() ? LocalDate.parse(on.textValue()) : null);
    }

    private static LocalText text(JsonNode both) {
        return new LocalText(both.required("fr").textValue(), both.required("en").textValue());
    }
}

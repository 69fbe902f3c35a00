package ca.aval.app.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

import java.time.LocalDate;

/** A profile or a part of one for programs, with the keys of its file. */
final class ProfileJson {
    private static final ObjectMapper MAPPER =
            new ObjectMapper()
                    .registerModule(
                            new SimpleModule()
                                    .addSerializer(LocalDate.class, new ToStringSerializer()))
                    .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private ProfileJson() {}

    /** What is not said is left out. */
    static ObjectNode of(Record record) {
        return MAPPER.valueToTree(record);
    }
}

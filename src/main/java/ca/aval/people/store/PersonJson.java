package ca.aval.people.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** A whole person as one text, so that they come back exactly as they were. */
final class PersonJson {
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                    // a person kept by an older version may lack a part, or have one too many
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(LocalDate.class, new Written())
                                    .addDeserializer(LocalDate.class, new Read()))
                    .build();

    private PersonJson() {}

    static @Nullable String write(@Nullable Object person) {
        try {
            return person == null ? null : JSON.writeValueAsString(person);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> @Nullable T read(@Nullable String text, Class<T> type) {
        try {
            return text == null ? null : JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a day as {@code 2016-12-22}. */
    private static final class Written extends JsonSerializer<LocalDate> {
        @Override
        public void serialize(LocalDate day, JsonGenerator json, SerializerProvider all)
                throws IOException {
            json.writeString(day.toString());
        }
    }

    /** Reads a day written {@code 2016-12-22}. */
    private static final class Read extends JsonDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext all)
                throws IOException {
            return LocalDate.parse(json.getText());
        }
    }
}

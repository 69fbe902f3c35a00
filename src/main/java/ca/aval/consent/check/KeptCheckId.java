package ca.aval.consent.check;

import java.util.UUID;

/** The identity of an answer that was kept. */
public record KeptCheckId(UUID value) {
    public static KeptCheckId random() {
        return new KeptCheckId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package ca.aval.people;

import java.util.UUID;

/** The identity of a pupil in this register; numbers and names may change, this does not. */
public record PupilId(UUID value) {
    public static PupilId random() {
        return new PupilId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package ca.aval.people;

import java.util.UUID;

/** The identity of a member of the staff in this register; numbers and names may change. */
public record StaffId(UUID value) {
    public static StaffId random() {
        return new StaffId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

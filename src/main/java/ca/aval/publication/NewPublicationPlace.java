package ca.aval.publication;

import ca.aval.consent.check.KeptCheckId;
import ca.aval.platform.place.Destination;

import org.jspecify.annotations.Nullable;

/**
 * Where something that went out is recorded.
 *
 * @param check the kept answer that it rests on; null while there is none
 */
public record NewPublicationPlace(@Nullable KeptCheckId check) implements Destination {
    /** With nothing filled in. */
    public NewPublicationPlace() {
        this(null);
    }
}

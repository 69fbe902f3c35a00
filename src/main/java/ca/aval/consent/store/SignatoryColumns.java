package ca.aval.consent.store;

import ca.aval.consent.answer.Signatory;
import ca.aval.people.Capacity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.UUID;

/** The columns that say who signed; all empty for what is unsigned. */
@Embeddable
public class SignatoryColumns {
    @Nullable String signatory;

    @Column(name = "guardian_id")
    @Nullable UUID guardian;

    @Nullable String capacity;
    @Nullable Boolean entitled;

    @Column(name = "stranger_name")
    @Nullable String stranger;

    protected SignatoryColumns() {}

    SignatoryColumns(@Nullable Signatory who) {
        switch (who) {
            case null -> {}
            case Signatory.ThePupil self -> signatory = "PUPIL";
            case Signatory.Adult adult -> {
                signatory = "ADULT";
                guardian = adult.guardian();
                capacity = adult.capacity().name();
                entitled = adult.entitled();
            }
            case Signatory.Stranger other -> {
                signatory = "STRANGER";
                stranger = other.name();
            }
        }
    }

    @Nullable Signatory toSignatory() {
        if (signatory == null) {
            return null;
        }
        return switch (signatory) {
            case "PUPIL" -> new Signatory.ThePupil();
            case "ADULT" ->
                    new Signatory.Adult(
                            Objects.requireNonNull(guardian),
                            Capacity.valueOf(Objects.requireNonNull(capacity)),
                            Objects.requireNonNull(entitled));
            case "STRANGER" -> new Signatory.Stranger(Objects.requireNonNull(stranger));
            default -> throw new IllegalStateException("a signatory " + signatory);
        };
    }
}

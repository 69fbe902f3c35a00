package ca.aval.people.change;

import ca.aval.people.Capacity;
import ca.aval.people.Guardian;
import ca.aval.people.GuardianField;
import ca.aval.people.PersonName;
import ca.aval.platform.text.Language;
import ca.aval.school.PostalAddress;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * An adult as typed.
 *
 * @param household from 1 on; adults of one pupil with the same number live together
 */
public record GuardianDraft(
        String family,
        String given,
        Capacity capacity,
        int household,
        Language language,
        @Nullable String email,
        @Nullable String phone,
        PostalAddress address) {
    public GuardianDraft {
        family = Typed.of(family);
        given = Typed.of(given);
        email = Typed.orNull(email);
        phone = Typed.orNull(phone);
        address =
                new PostalAddress(
                        Typed.orNull(address.street()),
                        Typed.orNull(address.city()),
                        Typed.orNull(address.province()),
                        Typed.orNull(address.postalCode()));
    }

    @Nullable EditRefusal fault() {
        if (family.isEmpty()) {
            return EditRefusal.NAME_MISSING;
        }
        boolean tooLong =
                Typed.tooLong(
                        family,
                        given,
                        email,
                        phone,
                        address.street(),
                        address.city(),
                        address.province(),
                        address.postalCode());
        return tooLong ? EditRefusal.TOO_LONG : null;
    }

    /** A new adult, everything said by hand. */
    Guardian fresh(int rank) {
        return guardian(UUID.randomUUID(), rank, EnumSet.allOf(GuardianField.class));
    }

    /** The adult after the change; what differs is marked as corrected by hand. */
    Guardian applied(Guardian known) {
        Set<GuardianField> fields = new HashSet<>(known.handEdited());
        add(fields, GuardianField.NAME, known.name(), new PersonName(family, given));
        add(fields, GuardianField.CAPACITY, known.capacity(), capacity);
        add(fields, GuardianField.HOUSEHOLD, known.household(), household);
        add(fields, GuardianField.LANGUAGE, known.language(), language);
        add(fields, GuardianField.EMAIL, known.email(), email);
        add(fields, GuardianField.PHONE, known.phone(), phone);
        add(fields, GuardianField.ADDRESS, known.address(), address);
        return guardian(known.id(), known.rank(), fields);
    }

    private Guardian guardian(UUID id, int rank, Set<GuardianField> fields) {
        return new Guardian(
                id,
                rank,
                new PersonName(family, given),
                capacity,
                household,
                language,
                email,
                phone,
                address,
                fields);
    }

    private static void add(
            Set<GuardianField> fields,
            GuardianField field,
            @Nullable Object before,
            @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(field);
        }
    }
}

package ca.aval.school;

import org.jspecify.annotations.Nullable;

/**
 * Where mail goes; any part may be missing in a list.
 *
 * @param street number, street and apartment, on one line
 * @param province two letters, such as {@code QC}
 * @param postalCode as {@code G7X 3A8}
 */
public record PostalAddress(
        @Nullable String street,
        @Nullable String city,
        @Nullable String province,
        @Nullable String postalCode) {
    public static final PostalAddress NONE = new PostalAddress(null, null, null, null);

    /** Whether an envelope could be addressed with it. */
    public boolean isComplete() {
        return street != null && city != null && postalCode != null;
    }

    /** The province, or that one where the address names none. */
    public String provinceOr(String other) {
        return province == null || province.isBlank() ? other : province;
    }
}

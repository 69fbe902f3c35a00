package ca.aval.school;

import org.jspecify.annotations.Nullable;

/**
 * The person who answers for personal information, as the forms name them (domain: RPRP, FOI
 * coordinator).
 *
 * @param title the function, in the language of the school; printed when no name is known
 */
public record PrivacyOfficer(
        @Nullable String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address) {
    public static final PrivacyOfficer UNKNOWN = new PrivacyOfficer(null, null, null, null, null);
}

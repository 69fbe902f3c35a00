package ca.aval.school;

import ca.aval.platform.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the papers say of the school, and so what may be changed of it at any time.
 *
 * @param logo the picture's bytes, PNG or JPEG
 */
public record SchoolCard(
        String organization,
        String name,
        Language language,
        PostalAddress address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String website,
        PrivacyOfficer officer,
        byte @Nullable [] logo,
        List<OfficialAccount> accounts) {
    public SchoolCard {
        accounts = List.copyOf(accounts);
    }
}

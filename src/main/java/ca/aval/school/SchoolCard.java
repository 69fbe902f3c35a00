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
    // written out: a compact one loses in its class file that the array may be null
    public SchoolCard(
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
        this.organization = organization;
        this.name = name;
        this.language = language;
        this.address = address;
        this.phone = phone;
        this.email = email;
        this.website = website;
        this.officer = officer;
        this.logo = logo;
        this.accounts = List.copyOf(accounts);
    }
}

package ca.aval.app.composition;

import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.OfficialAccount;
import ca.aval.school.PostalAddress;
import ca.aval.school.PrivacyOfficer;
import ca.aval.school.Province;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a new register is made from.
 *
 * @param userName what is typed to sign in
 * @param displayName how the program calls the person
 * @param password as {@link ca.aval.security.PasswordRule} allows; overwritten once it was used
 * @param letterhead how the school's papers say where they come from
 * @param policy the code of the policy to begin with, one that suits the province; null for what
 *     the law of the province asks
 */
public record FirstRunAnswers(
        String userName,
        String displayName,
        char[] password,
        String organization,
        String school,
        Province province,
        SchoolYear year,
        Language language,
        Letterhead letterhead,
        @Nullable String policy) {
    /** A school that begins with what the law of its province asks. */
    public FirstRunAnswers(
            String userName,
            String displayName,
            char[] password,
            String organization,
            String school,
            Province province,
            SchoolYear year,
            Language language,
            Letterhead letterhead) {
        this(
                userName,
                displayName,
                password,
                organization,
                school,
                province,
                year,
                language,
                letterhead,
                null);
    }

    /**
     * What may be filled in later.
     *
     * @param logo the picture's bytes, PNG or JPEG
     */
    public record Letterhead(
            PostalAddress address,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String website,
            PrivacyOfficer officer,
            byte @Nullable [] logo,
            List<OfficialAccount> accounts) {
        public static final Letterhead EMPTY =
                new Letterhead(
                        PostalAddress.NONE,
                        null,
                        null,
                        null,
                        PrivacyOfficer.UNKNOWN,
                        null,
                        List.of());

        public Letterhead {
            accounts = List.copyOf(accounts);
        }
    }
}

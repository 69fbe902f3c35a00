package ca.aval.school;

import ca.aval.platform.text.Language;

import org.jspecify.annotations.Nullable;

/**
 * The person who answers for personal information, as the forms name them (domain: RPRP, FOI
 * coordinator).
 *
 * @param frenchTitle the function on French papers; printed alone when no name is known
 * @param englishTitle the function on English papers, likewise
 */
public record PrivacyOfficer(
        @Nullable String name,
        @Nullable String frenchTitle,
        @Nullable String englishTitle,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address) {
    public static final PrivacyOfficer UNKNOWN =
            new PrivacyOfficer(null, null, null, null, null, null);

    /** Someone whose function is known in one language. */
    public static PrivacyOfficer titled(
            Language language,
            @Nullable String name,
            @Nullable String title,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address) {
        boolean french = language == Language.FRENCH;
        return new PrivacyOfficer(
                name, french ? title : null, french ? null : title, email, phone, address);
    }

    /**
     * The function as papers in that language say it; nothing when it is known in the other only.
     */
    public @Nullable String title(Language language) {
        return language == Language.FRENCH ? frenchTitle : englishTitle;
    }
}

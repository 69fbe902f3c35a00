package ca.aval.school;

import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * The school that keeps the register, with its letterhead.
 *
 * @param organization the public body in whose name papers go out: service centre, board, college
 * @param year the school year at work
 * @param language the language of the register and, by default, of letters
 * @param website shown in the forms, without {@code https://}
 * @param logo the document that holds the logo (PNG), if there is one
 * @param accounts the school's own named accounts
 */
public record School(
        UUID id,
        int version,
        String organization,
        String name,
        Province province,
        SchoolYear year,
        Language language,
        PostalAddress address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String website,
        PrivacyOfficer officer,
        @Nullable String logo,
        List<OfficialAccount> accounts) {
    public School {
        accounts = List.copyOf(accounts);
    }

    /** The same school with that year at work. */
    public School in(SchoolYear other) {
        return with(other, accounts);
    }

    /** The same school with those accounts. */
    School withAccounts(List<OfficialAccount> named) {
        return with(year, named);
    }

    private School with(SchoolYear other, List<OfficialAccount> named) {
        return new School(
                id,
                version,
                organization,
                name,
                province,
                other,
                language,
                address,
                phone,
                email,
                website,
                officer,
                logo,
                named);
    }
}

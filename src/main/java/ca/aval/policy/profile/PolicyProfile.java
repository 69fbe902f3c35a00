package ca.aval.policy.profile;

import ca.aval.policy.profile.Known.Catalogue;
import ca.aval.policy.profile.Spelled.Form;

import java.util.List;

/**
 * One board's policy as data: everything in which boards differ. These records are the schema of
 * the file: each component is a key, one that may be null or a list may be left out, and every
 * other one must be there.
 *
 * @param schema the version of this form of file; 1
 * @param code the name of the profile, in small letters with hyphens: {@code de-la-jonquiere}
 * @param edition the edition of this file, such as {@code 1.0}; a board's own copy counts on
 * @param jurisdiction {@code quebec}, {@code ontario} or {@code generic}
 * @param law whether a public body or a private enterprise asks: another law speaks in the forms
 * @param clauses every clause that an entry names, in the order of the text
 */
public record PolicyProfile(
        @Within(min = 1, max = 1) int schema,
        @Spelled(Form.SMALL) String code,
        @Spelled(Form.EDITION) String edition,
        @Known(Catalogue.JURISDICTION) String jurisdiction,
        Law law,
        Identity identity,
        List<Clause> clauses,
        List<LinkedText> linkedTexts,
        List<Office> offices,
        List<Definition> definitions,
        List<CoveredPersons> persons,
        Acknowledgement acknowledgement,
        UseAtWork useAtWork,
        List<Approval> approvals,
        Platforms platforms,
        Pages pages,
        ConsentRules consent,
        Publishing publishing,
        Contentious contentious,
        List<Breach> breaches,
        Incidents incidents,
        Measures measures,
        List<Watch> watch,
        Witness witness,
        List<ServiceStandard> serviceStandards,
        Records records,
        Review review,
        Wording wording,
        List<Gap> gaps) {

    /** Which law on personal information the body is under. */
    public enum Law {
        PUBLIC_BODY,
        PRIVATE_ENTERPRISE
    }
}

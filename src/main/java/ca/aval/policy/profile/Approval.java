package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.RefersTo.Part;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The path of one kind of request.
 *
 * @param kind one entry for each kind
 * @param by who decides; there for a decision, and absent where the text names nobody, which is a
 *     gap of that name
 * @param askedBy who asks
 * @param opinions who is heard before
 * @param beforehand whether nothing may be done before the decision
 * @param letter whether the answer is given in writing
 * @param sharedWith who must be an administrator too, and with whom it is done where it is a
 *     collaboration; null when nobody
 * @param keptBy who keeps control once it is open; null when not said
 * @param needs what the request must hold
 * @param ours whether it is Aval’s proposal or record, and the clauses only what it serves; null:
 *     no
 */
public record Approval(
        Kind kind,
        Path path,
        @RefersTo(Part.OFFICE) @Nullable String by,
        @RefersTo(Part.OFFICE) List<String> askedBy,
        @RefersTo(Part.OFFICE) List<String> opinions,
        Request request,
        @Nullable Boolean beforehand,
        @Nullable Boolean letter,
        Holder holder,
        @RefersTo(Part.OFFICE) @Nullable String sharedWith,
        @RefersTo(Part.OFFICE) @Nullable String keptBy,
        Term term,
        List<Rule> needs,
        @Nullable LocalText note,
        @Nullable Boolean ours,
        @RefersTo(Part.CLAUSE) List<String> clauses) {

    /** What is asked for (domain 3.1). */
    public enum Kind {
        PROFESSIONAL_USE,
        PAGE_OPENING,
        PAGE_ADMIN,
        SERVICE_SPACE,
        LOGO_BOARD,
        LOGO_SCHOOL,
        NAME_FOR_ACCOUNTS,
        PLATFORM,
        SPOKESPERSON,
        CLASS_GROUP,
        TEACHER_ACCOUNT,
        PERSONAL_DEVICE_CAPTURE
    }

    /** How it is settled; a collaboration is nobody’s decision alone. */
    public enum Path {
        DECISION,
        DECLARATION,
        DESIGNATION,
        MANDATE,
        COLLABORATION,
        FREE,
        NOT_STATED
    }

    /** How it is asked. */
    public enum Request {
        WRITTEN,
        DISCUSSED_FIRST,
        ASKED,
        NONE,
        NOT_STATED
    }

    /** Who holds what was allowed. */
    public enum Holder {
        PERSON,
        FUNCTION,
        SCHOOL,
        SERVICE
    }

    /** How long it holds. */
    public enum Term {
        SCHOOL_YEAR,
        WHILE_IN_POST,
        UNTIL_REVOKED,
        PER_PROJECT,
        PER_MANDATE,
        NOT_STATED
    }
}

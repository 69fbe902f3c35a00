package ca.aval.policy.profile;

import java.util.List;

/**
 * Why a file is not a profile of a policy, and where.
 *
 * @param line from 1; 0 when what was read came from no file
 * @param column from 1; 0 when what was read came from no file
 * @param path where in the profile, such as {@code approvals[PAGE_OPENING].by}; empty for the whole
 * @param args what fills the sentence of the kind
 */
public record Fault(int line, int column, String path, Kind kind, List<String> args) {
    public Fault {
        path = Printable.shown(path);
        args = args.stream().map(Printable::shown).toList();
    }

    /** What is wrong; each has its sentence in {@code faults_fr.properties} and its English. */
    public enum Kind {
        TOO_LARGE,
        NOT_UTF8,
        NOT_PRINTABLE,
        TOO_LONG,
        BAD_YAML,
        NOTHING_THERE,
        MORE_THAN_ONE_DOCUMENT,
        SHORTHAND,
        TOO_DEEP,
        DUPLICATE_KEY,
        UNKNOWN_KEY,
        MISSING_KEY,
        WRONG_TYPE,
        NOT_ALLOWED,
        OUT_OF_BOUNDS,
        BAD_DATE,
        EMPTY,
        MISSING_LANGUAGE,
        BADLY_SPELLED,
        UNKNOWN_REFERENCE,
        DUPLICATE_CODE,
        UNKNOWN_JURISDICTION,
        UNKNOWN_USE,
        REVISED_BEFORE_IN_FORCE,
        IN_FORCE_BEFORE_ADOPTED,
        SEVERAL_PREVAIL,
        NOBODY_DECIDES,
        DECIDER_WITHOUT_DECISION,
        WITH_NOBODY,
        SHARED_WITHOUT_PAGE,
        OBJECTION_WITHOUT_ADDRESS,
        OBJECTION_WITHOUT_GAP,
        ADDRESS_WITHOUT_OBJECTION,
        UNTIL_BEFORE_FROM,
        NOT_COVERED,
        PERSON_OF_ANOTHER_BODY,
        MEASURES_FROM_NOWHERE
    }
}

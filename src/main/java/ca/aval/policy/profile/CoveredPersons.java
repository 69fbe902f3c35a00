package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.RefersTo.Part;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * People to whom the policy speaks.
 *
 * @param during when its duties begin and end for them
 * @param onlyWhenAuthorized whether it speaks only to those who hold an authorization
 * @param contexts where their conduct counts
 */
public record CoveredPersons(
        PersonType type,
        Engagement during,
        @Nullable Boolean onlyWhenAuthorized,
        List<Context> contexts,
        @Nullable LocalText note,
        @Nullable Boolean ours,
        @RefersTo(Part.CLAUSE) List<String> clauses) {

    /** Who a person is to the body. */
    public enum PersonType {
        EMPLOYEE,
        TEMPORARY_EMPLOYEE,
        SUBSTITUTE,
        TRAINEE,
        VOLUNTEER,
        CONSULTANT,
        SELF_EMPLOYED,
        SUBCONTRACTOR,
        COUNCIL_MEMBER,
        TOOL_USER,
        STUDENT,
        COMMUNITY_MEMBER
    }

    /** From when to when. */
    public enum Engagement {
        WHILE_ENGAGED,
        DURING_SERVICE,
        WHILE_ENROLLED,
        WHILE_IN_OFFICE,
        WHILE_USING,
        ALWAYS
    }

    /** Where. */
    public enum Context {
        AT_WORK,
        PRIVATE_LIFE,
        ELSEWHERE
    }
}

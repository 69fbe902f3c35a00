package ca.aval.policy.profile;

import ca.aval.policy.profile.RefersTo.Part;
import ca.aval.policy.profile.Spelled.Form;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** When and how people may be on social media, and their address at work. */
public record UseAtWork(Access access, Personal personal, WorkEmail workEmail, List<Rule> rules) {

    /**
     * What holds for access at work.
     *
     * @param printedList whether the list of those authorized goes to whoever opens the network
     * @param ours whether that list is Aval’s proposal; null: no
     */
    public record Access(
            Default rule,
            @Nullable Boolean printedList,
            @Nullable Boolean ours,
            @RefersTo(Part.CLAUSE) List<String> clauses) {}

    /**
     * Access at work: whether all of it or only use for oneself is barred from working hours, or
     * what has nothing to do with the job.
     */
    public enum Default {
        DENIED_UNLESS_AUTHORIZED,
        NOT_DURING_WORKING_HOURS,
        PERSONAL_USE_OUTSIDE_HOURS,
        NOT_ON_WORK_TIME,
        FREE,
        NOT_STATED
    }

    /**
     * Use for oneself.
     *
     * @param moments when it is allowed; empty when the text does not say
     * @param breaksAreWork whether breaks and meals count as working hours
     * @param childrenPresent whether it is allowed in the presence of children; null: not stated
     */
    public record Personal(
            List<Moment> moments,
            @Nullable Boolean breaksAreWork,
            @Nullable Boolean childrenPresent,
            Equipment equipment,
            @RefersTo(Part.CLAUSE) List<String> clauses) {}

    /** A time of the day. */
    public enum Moment {
        BREAKS,
        MEALS,
        BEFORE_AND_AFTER_HOURS,
        OUTSIDE_WORK
    }

    /** Whose computer or telephone. */
    public enum Equipment {
        ANY,
        OWN_ONLY,
        NOT_STATED
    }

    /**
     * The address that work gives.
     *
     * @param domains the mail domains of the body, such as {@code csviamonde.ca}
     */
    public record WorkEmail(
            EmailRule rule,
            @Spelled(Form.MAIL_DOMAIN) List<String> domains,
            @RefersTo(Part.CLAUSE) List<String> clauses) {}

    /** What the address may serve for. */
    public enum EmailRule {
        NOT_FOR_ACCOUNTS,
        PROFESSIONAL_ONLY,
        NOT_FOR_OPINIONS,
        NOT_STATED
    }
}

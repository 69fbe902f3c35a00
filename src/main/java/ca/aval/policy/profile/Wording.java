package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.RefersTo.Part;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The words of the papers where they differ.
 *
 * @param person what somebody who learns here is called
 * @param gender how letters speak of people; forms are epicene whatever it says
 * @param policyLine the sentence of a form that names the policy and its clause; null: none
 * @param texts texts of the forms that this board words in its own way, by their key
 */
public record Wording(
        Person person,
        Gender gender,
        @Nullable LocalText policyLine,
        List<Own> texts,
        @RefersTo(Part.CLAUSE) List<String> clauses) {

    /** Pupil of a school, student of a college, child of a childcare centre. */
    public enum Person {
        PUPIL,
        STUDENT,
        CHILD
    }

    /** How French speaks of people. */
    public enum Gender {
        EPICENE,
        DOUBLED,
        MASCULINE_GENERIC
    }

    /** A text worded in the board's way. */
    public record Own(String key, LocalText text) {}
}

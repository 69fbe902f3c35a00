package ca.aval.consent.form;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.law.Jurisdiction;
import ca.aval.policy.law.Jurisdictions;
import ca.aval.policy.law.SigningRule;
import ca.aval.policy.profile.Approval;
import ca.aval.policy.profile.Identity;
import ca.aval.policy.profile.Office;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.PolicyProfile.Law;
import ca.aval.policy.profile.Wording;
import ca.aval.policy.profile.Wording.Person;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a form takes from the policy in force and from the law. What a policy says of silence is not
 * in it: a line without an answer is a no under each of them.
 *
 * @param law which of the jurisdiction's laws speaks
 * @param institution what sort of body asks
 * @param person what somebody who learns here is called
 * @param line the sentence that names the policy; null: none is printed
 * @param pageApprover the office that authorizes official pages; null when the policy names none
 * @param uses what a campaign asks about unless told otherwise; empty: as Aval proposes
 * @param takedownBusinessDays in how many business days what was withdrawn is removed
 * @param texts texts that the board words in its own way
 * @param origin the policy; null when the law stands alone
 */
public record FormPolicy(
        Jurisdiction jurisdiction,
        Law law,
        Identity.Kind institution,
        Person person,
        @Nullable LocalText line,
        @Nullable LocalText pageApprover,
        List<String> uses,
        int takedownBusinessDays,
        List<Wording.Own> texts,
        @Nullable Origin origin) {
    public FormPolicy {
        uses = List.copyOf(uses);
        texts = List.copyOf(texts);
    }

    /**
     * Which policy, exactly.
     *
     * @param sha256 of its file, in 64 hexadecimal digits
     */
    public record Origin(String code, String edition, String sha256) {}

    /** As that profile has it. */
    public static FormPolicy of(PolicyProfile profile, String sha256) {
        Jurisdiction law = Jurisdictions.of(profile.jurisdiction());
        Integer days = profile.consent().takedownBusinessDays();
        return new FormPolicy(
                law,
                profile.law(),
                profile.identity().kind(),
                profile.wording().person(),
                profile.wording().policyLine(),
                pageApprover(profile).orElse(null),
                profile.consent().uses(),
                days == null ? law.takedownBusinessDays() : days,
                profile.wording().texts(),
                new Origin(profile.code(), profile.edition(), sha256));
    }

    /** The law alone, for the pupils of a public school. */
    public static FormPolicy ofLaw(Jurisdiction law) {
        return new FormPolicy(
                law,
                Law.PUBLIC_BODY,
                Identity.Kind.ANY,
                Person.PUPIL,
                null,
                null,
                List.of(),
                law.takedownBusinessDays(),
                List.of(),
                null);
    }

    /** How a pupil signs who was born on that date. */
    public SigningRule signingRule(LocalDate birthDate, LocalDate day) {
        return whoSigns().rule(birthDate, day);
    }

    /** The ages that decide who signs. */
    public WhoSigns whoSigns() {
        return new WhoSigns(jurisdiction.pupilSignsFrom(), jurisdiction.parentSignsUntil());
    }

    /** Every way of signing under this policy, by growing age. */
    public List<SigningRule> rules() {
        LocalDate birth = LocalDate.of(2000, 1, 1);
        return Stream.of(0, jurisdiction.pupilSignsFrom(), jurisdiction.parentSignsUntil())
                .map(age -> signingRule(birth, birth.plusYears(age)))
                .distinct()
                .toList();
    }

    /** The same with other texts of its own. */
    public FormPolicy withTexts(List<Wording.Own> others) {
        return new FormPolicy(
                jurisdiction,
                law,
                institution,
                person,
                line,
                pageApprover,
                uses,
                takedownBusinessDays,
                others,
                origin);
    }

    /** Whether the law speaks alone, so that the words are those that every school had before. */
    boolean isLawAlone() {
        return person == Person.PUPIL
                && institution == Identity.Kind.ANY
                && law == Law.PUBLIC_BODY
                && line == null
                && texts.isEmpty()
                && jurisdiction.province() != null;
    }

    private static Optional<LocalText> pageApprover(PolicyProfile profile) {
        return profile.approvals().stream()
                .filter(a -> a.kind() == Approval.Kind.PAGE_OPENING)
                .filter(a -> a.path() == Approval.Path.DECISION)
                .map(Approval::by)
                .flatMap(
                        code ->
                                profile.offices().stream()
                                        .filter(o -> o.code().equals(code))
                                        .map(Office::title))
                .findFirst();
    }
}

package ca.aval.consent.form;

import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.profile.Wording.Person;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The first page of a batch: how many forms each group gets, so that none is forgotten.
 *
 * @param language in which the office reads it
 * @param person what somebody who learns here is called on the forms
 * @param organization the public body above the school
 * @param logo a PNG in base 64; null when the school has none
 * @param number of the batch, {@code 2026-B-0007}
 * @param form the version of the forms, {@code L06/4.1}
 * @param uses how many lines each form asks
 * @param preparedBy who pressed the button, as the office calls them
 * @param journalHead the head of the journal, {@code 7f3a 91c2 e04d}
 * @param groups in the order of the batch
 * @param notPrinted why some pupils got no form; counts only, never names
 */
public record BatchCoverSheet(
        Language language,
        Person person,
        String school,
        String organization,
        @Nullable String logo,
        String number,
        String form,
        SchoolYear year,
        int uses,
        LocalDateTime preparedAt,
        String preparedBy,
        LocalDate returnBy,
        String journalHead,
        List<GroupCount> groups,
        List<ReasonCount> notPrinted) {
    public BatchCoverSheet {
        groups = List.copyOf(groups);
        notPrinted = List.copyOf(notPrinted);
    }

    /** All groups together. */
    GroupCount total() {
        return new GroupCount(
                "",
                sum(GroupCount::pupils),
                sum(GroupCount::french),
                sum(GroupCount::english),
                sum(GroupCount::notPrinted),
                sum(GroupCount::pages));
    }

    private int sum(ToIntFunction<GroupCount> part) {
        return groups.stream().mapToInt(part).sum();
    }

    /**
     * One group.
     *
     * @param group its code, leading zeros kept
     * @param pages of all its forms together
     */
    public record GroupCount(
            String group, int pupils, int french, int english, int notPrinted, int pages) {
        int forms() {
            return french + english;
        }
    }

    /** A reason in words, and for how many pupils it holds. */
    public record ReasonCount(String reason, int count) {}
}

package ca.aval.consent;

import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One year's asking: the same form for every pupil.
 *
 * @param returnBy the day by which families are asked to answer
 * @param policy the entry of the policy under which it was made; null for a campaign that was made
 *     before the register kept policies
 */
public record ConsentCampaign(
        UUID id,
        int version,
        SchoolYear year,
        FormVersion form,
        LocalDate returnBy,
        LocalDate createdOn,
        @Nullable UUID policy) {}

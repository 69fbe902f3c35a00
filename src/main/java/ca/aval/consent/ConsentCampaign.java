package ca.aval.consent;

import ca.aval.platform.time.SchoolYear;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One year's asking: the same form for every pupil.
 *
 * @param returnBy the day by which families are asked to answer
 */
public record ConsentCampaign(
        UUID id,
        int version,
        SchoolYear year,
        FormVersion form,
        LocalDate returnBy,
        LocalDate createdOn) {}

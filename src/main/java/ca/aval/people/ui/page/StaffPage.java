package ca.aval.people.ui.page;

import ca.aval.people.ReadStaffMember.StaffRecord;

/** Everything read for the page of a member of the staff. */
public record StaffPage(StaffRecord record, StaffCards.Shown beside) {}

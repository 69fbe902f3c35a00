package ca.aval.people.change;

/** Everything that is done by hand to the record of a member of the staff. */
public record StaffActs(
        AddStaffMember add,
        ChangeStaffMember change,
        ChangeFunction changeFunction,
        BeginEngagement begin,
        EndEngagement end,
        CorrectEngagement correctEngagement,
        RecordLeave recordLeave,
        EndLeave endLeave,
        RestoreStaffMember restore) {}

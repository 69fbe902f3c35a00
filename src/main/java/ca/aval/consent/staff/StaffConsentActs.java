package ca.aval.consent.staff;

/** Everything that can be done with the consents of adults. */
public record StaffConsentActs(
        ReadStaffConsents read,
        PrintStaffForms print,
        RecordStaffAnswers record,
        CorrectStaffAnswers correct,
        TakeBackStaffAnswers takeBack,
        WithdrawStaffConsent withdraw) {}

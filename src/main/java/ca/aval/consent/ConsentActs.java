package ca.aval.consent;

/** What can be done with a year's asking while a register is open. */
public record ConsentActs(
        ReadCampaign read,
        CreateCampaign create,
        PrintConsentForms print,
        PreviewConsentForm preview) {}

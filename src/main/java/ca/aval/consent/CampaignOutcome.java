package ca.aval.consent;

import ca.aval.consent.form.Composition;

/** What became of the wish for a campaign. */
public sealed interface CampaignOutcome {
    /** The campaign is there and can be printed. */
    record Created(ConsentCampaign campaign) implements CampaignOutcome {}

    /** That year has its campaign already; nothing was changed. */
    record AlreadyThere(ConsentCampaign campaign) implements CampaignOutcome {}

    /** No use has that code. */
    record UnknownUse(String code) implements CampaignOutcome {}

    /** The same use was named twice. */
    record UseTwice(String code) implements CampaignOutcome {}

    /** A text would not fit on the form. */
    record DoesNotFit(Composition.Refused refusal) implements CampaignOutcome {}
}

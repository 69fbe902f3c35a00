package ca.aval.consent.store;

import ca.aval.consent.ConsentCampaign;
import ca.aval.consent.FormVersion;
import ca.aval.platform.time.SchoolYear;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The row of a campaign. */
@Entity
@Table(name = "consent_campaign")
public class CampaignRow {
    @Id UUID id;
    @Version int version;

    @Column(name = "first_year")
    int firstYear;

    @Column(name = "form_version_id")
    UUID formVersion;

    @Column(name = "return_by")
    LocalDate returnBy;

    @Column(name = "created_on")
    LocalDate createdOn;

    @Column(name = "policy_version_id")
    @Nullable UUID policy;

    protected CampaignRow() {}

    CampaignRow(ConsentCampaign campaign) {
        id = campaign.id();
        version = campaign.version();
        firstYear = campaign.year().firstYear();
        formVersion = campaign.form().id();
        returnBy = campaign.returnBy();
        createdOn = campaign.createdOn();
        policy = campaign.policy();
    }

    ConsentCampaign toCampaign(FormVersion form) {
        return new ConsentCampaign(
                id, version, new SchoolYear(firstYear), form, returnBy, createdOn, policy);
    }
}

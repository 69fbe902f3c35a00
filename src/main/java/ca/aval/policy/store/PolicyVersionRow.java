package ca.aval.policy.store;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.PolicyEdition;
import ca.aval.policy.PolicyVersion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** The row of a policy that was put in force. */
@Entity
@Table(name = "policy_version")
public class PolicyVersionRow {
    @Id UUID id;

    @Column(name = "version_number")
    int number;

    String code;
    String edition;

    @Column(name = "title_fr")
    String titleFrench;

    @Column(name = "title_en")
    String titleEnglish;

    String yaml;

    @Column(name = "yaml_sha256")
    String sha256;

    @Column(name = "derived_code")
    @Nullable String derivedCode;

    @Column(name = "derived_edition")
    @Nullable String derivedEdition;

    @Column(name = "adopted_at")
    Instant adoptedAt;

    @Column(name = "adopted_by")
    UUID adoptedBy;

    String reason;

    protected PolicyVersionRow() {}

    PolicyVersionRow(PolicyVersion version) {
        PolicyEdition from = version.derivedFrom();
        id = version.id();
        number = version.number();
        code = version.edition().code();
        edition = version.edition().edition();
        titleFrench = version.title().fr();
        titleEnglish = version.title().en();
        yaml = version.text();
        sha256 = version.sha256();
        derivedCode = from == null ? null : from.code();
        derivedEdition = from == null ? null : from.edition();
        adoptedAt = version.at();
        adoptedBy = version.by();
        reason = version.reason().name();
    }

    PolicyVersion toVersion() {
        return new PolicyVersion(
                id,
                number,
                new PolicyEdition(code, edition),
                new LocalText(titleFrench, titleEnglish),
                yaml,
                sha256,
                derivedFrom(),
                adoptedAt,
                adoptedBy,
                PolicyVersion.Reason.valueOf(reason));
    }

    private @Nullable PolicyEdition derivedFrom() {
        return derivedCode == null || derivedEdition == null
                ? null
                : new PolicyEdition(derivedCode, derivedEdition);
    }
}

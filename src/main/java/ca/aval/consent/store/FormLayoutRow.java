package ca.aval.consent.store;

import ca.aval.consent.FormLayout;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.SigningRule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.UUID;

/** The row of a form layout. */
@Entity
@Table(name = "form_layout")
public class FormLayoutRow {
    @Id UUID id;

    @Column(name = "form_version_id")
    UUID formVersion;

    @Column(name = "template_number")
    int template;

    String language;

    @Column(name = "signing_rule")
    String rule;

    @Column(name = "wording_id")
    String wordingId;

    String wording;

    @Column(name = "wording_sha256")
    String wordingSha256;

    String geometry;

    @Column(name = "geometry_sha256")
    String geometrySha256;

    protected FormLayoutRow() {}

    FormLayoutRow(FormLayout layout) {
        id = layout.id();
        formVersion = layout.formVersion();
        template = layout.template();
        language = layout.language().code();
        rule = layout.rule().name();
        wordingId = layout.wordingId();
        wording = layout.wording();
        wordingSha256 = layout.wordingSha256();
        geometry = layout.geometry();
        geometrySha256 = layout.geometrySha256();
    }

    FormLayout toLayout() {
        return new FormLayout(
                id,
                formVersion,
                template,
                Language.of(language),
                SigningRule.valueOf(rule),
                wordingId,
                wording,
                wordingSha256,
                geometry,
                geometrySha256);
    }
}

package ca.aval.consent.staff;

import ca.aval.consent.FormLayout;
import ca.aval.consent.FormVersion;
import ca.aval.consent.form.ConsentSheet;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.form.FormVersionText;
import ca.aval.consent.form.FormWording;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.document.FormGeometry;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.SigningRule;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The words of a year’s form of adults: those that were frozen, or made for the first time. */
final class StaffWords {
    private final StaffFacts.Found found;
    private final Language language;
    private final DocumentVault documents;
    private final @Nullable FormLayout known;
    private final FormVersionText.Frozen words;

    StaffWords(
            StaffFacts.Found found, Language language, ConsentUses uses, DocumentVault documents) {
        this.found = found;
        this.language = language;
        this.documents = documents;
        known = found.layout();
        words = known == null ? made(uses) : frozen(known);
    }

    /** A form of adults as it is kept from the first paper on. */
    record Frozen(FormVersion version, FormLayout layout) {}

    private FormVersionText.Frozen frozen(FormLayout layout) {
        return FormVersionText.read(
                new String(documents.read(layout.wording()), StandardCharsets.UTF_8));
    }

    private FormVersionText.Frozen made(ConsentUses uses) {
        ConsentUses worded = uses.forAdults().under(found.policy());
        List<ConsentUse> asked =
                found.campaign().form().uses().stream()
                        .flatMap(code -> worded.find(found.school(), code).stream())
                        .toList();
        return new FormVersionText.Frozen(
                FormWording.ofAdult(found.policy(), language, found.rule().cited()), asked);
    }

    FormWording wording() {
        return words.wording();
    }

    List<ConsentUse> uses() {
        return words.uses();
    }

    /** The number that square codes carry. */
    int template() {
        return known == null ? found.layouts().last() + 1 : known.template();
    }

    /** The layout under which forms are filed, and what there is to keep; null where it is kept. */
    FormLayout layout(@Nullable Frozen fresh) {
        if (known != null) {
            return known;
        }
        if (fresh == null) {
            throw new IllegalStateException("a form without its layout");
        }
        return fresh.layout();
    }

    /**
     * Freezes the words and places of the first sheet; null where that was done before.
     *
     * @param places where its boxes lie
     */
    @Nullable Frozen freeze(ConsentSheet first, FormGeometry places, LocalDate today) {
        if (known != null) {
            return null;
        }
        FormVersion version =
                new FormVersion(
                        UUID.randomUUID(),
                        found.formVersions() + 1,
                        uses().stream().map(ConsentUse::code).toList(),
                        today);
        FormVersionText text = FormVersionText.of(wording(), uses());
        FormLayout layout =
                new FormLayout(
                        UUID.randomUUID(),
                        version.id(),
                        template(),
                        language,
                        SigningRule.PUPIL,
                        first.form(),
                        documents.keep(text.json().getBytes(StandardCharsets.UTF_8)),
                        text.sha256(),
                        documents.keep(places.json().getBytes(StandardCharsets.UTF_8)),
                        places.sha256());
        return new Frozen(version, layout);
    }
}

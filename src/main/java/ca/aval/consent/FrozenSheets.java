package ca.aval.consent;

import ca.aval.consent.form.ConsentSheet;
import ca.aval.platform.document.DocumentVault;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The words of forms as they were frozen, for one printing: each logo is read once. */
public final class FrozenSheets {
    private final DocumentVault documents;
    private final Map<String, String> logos = new HashMap<>();

    public FrozenSheets(DocumentVault documents) {
        this.documents = documents;
    }

    public ConsentSheet of(ConsentForm form) {
        String json = new String(documents.read(form.sheet()), StandardCharsets.UTF_8);
        String logo = form.logo();
        return ConsentSheet.ofJson(json)
                .withLogo(logo == null ? null : logos.computeIfAbsent(logo, this::encoded));
    }

    private String encoded(String logo) {
        return Base64.getEncoder().encodeToString(documents.read(logo));
    }
}

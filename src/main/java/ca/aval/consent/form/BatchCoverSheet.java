package ca.aval.consent.form;

import ca.aval.platform.document.Filling;

public record BatchCoverSheet(String number) {
    Filling filling() {
        throw new UnsupportedOperationException();
    }
}

package ca.aval.consent.ui.check;

import ca.aval.consent.form.ConsentUse.Identification;

/** How somebody is named beside the picture. */
enum NameShown {
    NONE(Identification.NONE),
    FIRST(Identification.FIRST_NAME),
    FULL(Identification.FULL_NAME);

    private final Identification means;

    NameShown(Identification means) {
        this.means = means;
    }

    Identification means() {
        return means;
    }

    String word() {
        return "named." + name();
    }

    /** The choice for that level, or for the one above where none is. */
    static NameShown of(Identification level) {
        for (NameShown shown : values()) {
            if (shown.means.compareTo(level) >= 0) {
                return shown;
            }
        }
        return FULL;
    }
}

package ca.aval.consent.ui.entry;

/** What keeps a paper from being recorded as it is typed. */
public enum Complaint {
    NO_FORM(Part.CODE),
    CHOOSE(Part.CHOICE),
    MISSING(Part.BOXES),
    NO_SIGNER(Part.SIGNER),
    NO_NAME(Part.NAME),
    NO_DATE(Part.DAY),
    DATE_TO_COME(Part.DAY),
    BEFORE_FORM(Part.DAY),
    AFTER_YEAR(Part.DAY);

    /** Where it is put right. */
    public enum Part {
        CODE,
        CHOICE,
        BOXES,
        SIGNER,
        NAME,
        DAY
    }

    private final Part part;

    Complaint(Part part) {
        this.part = part;
    }

    public Part part() {
        return part;
    }
}

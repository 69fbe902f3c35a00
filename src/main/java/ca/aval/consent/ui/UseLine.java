package ca.aval.consent.ui;

/** One use that can be asked about, in the reader's language. */
record UseLine(String code, String label, String detail, String shownName) {}

package ca.aval.consent.ui.photo;

/** A use of the year’s form, in words. */
record UseChoice(String code, String label) {}

package ca.aval.consent.ui.check;

/**
 * A place where one may publish, in the reader’s language.
 *
 * @param code of the use
 * @param hint who sees it, its address, and whether the year’s form asks about it
 */
record UseChoice(String code, String label, String hint) {}

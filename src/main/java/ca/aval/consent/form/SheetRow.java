package ca.aval.consent.form;

/**
 * One line to answer.
 *
 * @param code the code of its use
 * @param labelStyle the style in which the label fits its place, and so for the others
 * @param yesAlt what a screen reader says of the empty box: {@code Usage 6, Oui, case vide}
 */
public record SheetRow(
        String number,
        String code,
        String label,
        String labelStyle,
        String detail,
        String detailStyle,
        String shown,
        String shownStyle,
        String yesAlt,
        String noAlt) {}

package ca.aval.consent.form;

import java.util.List;

/**
 * One page of a form, its words in rich text.
 *
 * @param number from 1
 * @param payload what its square code says
 * @param kicker the line above the title
 * @param left the left column of the notice; empty where there is none
 * @param rights the rights and the law, at the foot of the notice
 * @param rightsLines how many lines higher than usual they begin
 * @param useHead the head of the first column of answers
 * @param continued where the form goes on; empty on the last page
 * @param pageLabel {@code Page 2 de 2}
 */
public record SheetPage(
        SheetLayout layout,
        int number,
        String payload,
        String kicker,
        String kickerStyle,
        String title,
        List<Block> left,
        List<Block> right,
        List<Block> rights,
        int rightsLines,
        String useHead,
        List<SheetRow> rows,
        String continued,
        String pageLabel) {
    public SheetPage {
        left = List.copyOf(left);
        right = List.copyOf(right);
        rights = List.copyOf(rights);
        rows = List.copyOf(rows);
    }
}

package ca.aval.consent.form;

import ca.aval.platform.document.RichText;
import ca.aval.platform.document.TextFit;
import ca.aval.school.School;

import java.util.ArrayList;
import java.util.List;

/**
 * Who writes: the school, the public body unless it is the school itself, the address. Long names
 * take the place of the address, which then goes to the foot of the page.
 *
 * @param address empty when it stands in the letterhead, or is not known
 */
record Letterhead(List<Block> lines, String address) {
    private static final int WIDTH = 355;
    private static final int HEIGHT = 50;
    private static final int COVER_WIDTH = 312;
    private static final int COVER_HEIGHT = 44;
    private static final int LIMIT = 90;
    private static final List<String[]> STYLES =
            List.of(
                    new String[] {"school-1", "board-1"},
                    new String[] {"school-2", "board-2"},
                    new String[] {"school-3", "board-2"});

    static Letterhead fitting(School school, Words words, TextFit fit) {
        String name = RichText.escaped(school.name());
        String board = RichText.escaped(school.organization());
        String address = new Contacts(school, words).addressLine();
        for (String style : List.of("school-1", "school-2")) {
            if (fit.oneLine(style, name, WIDTH)
                    && fit.oneLine("board-1", board, WIDTH)
                    && fit.oneLine("address-1", address, WIDTH)) {
                List<Block> lines = lines(style, name, "board-1", board);
                if (!address.isEmpty()) {
                    lines.add(Block.paragraph("address-1", address));
                }
                return new Letterhead(lines, "");
            }
        }
        return new Letterhead(
                lines(fit, school.name(), school.organization(), STYLES, WIDTH, HEIGHT), address);
    }

    /** The two names on a cover sheet, which may be smaller. */
    static List<Block> onCover(TextFit fit, String school, String board) {
        List<String[]> styles = new ArrayList<>(STYLES);
        styles.add(new String[] {"school-4", "board-3"});
        return lines(fit, school, board, styles, COVER_WIDTH, COVER_HEIGHT);
    }

    private static List<Block> lines(
            TextFit fit,
            String school,
            String board,
            List<String[]> styles,
            int width,
            int height) {
        for (String[] style : styles) {
            List<Block> lines =
                    lines(style[0], RichText.escaped(school), style[1], RichText.escaped(board));
            double total =
                    lines.stream().mapToDouble(b -> fit.height(b.style(), b.text(), width)).sum();
            if (total <= height) {
                return lines;
            }
        }
        throw new DoesNotFit(Composition.Text.LETTERHEAD, LIMIT);
    }

    /** The lines at the foot of each page. */
    List<Block> footer(Words words) {
        List<Block> footer = new ArrayList<>();
        footer.add(Block.paragraph("footer", words.of("footer")));
        footer.add(Block.paragraph("footer", words.of("footerFile")));
        if (!address.isEmpty()) {
            footer.add(Block.paragraph("footer", address));
        }
        return footer;
    }

    private static List<Block> lines(String style, String name, String boardStyle, String board) {
        List<Block> lines = new ArrayList<>();
        lines.add(Block.paragraph(style, name));
        if (!board.isBlank() && !board.equals(name)) {
            lines.add(Block.paragraph(boardStyle, board));
        }
        return lines;
    }
}

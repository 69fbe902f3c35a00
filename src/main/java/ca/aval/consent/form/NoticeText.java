package ca.aval.consent.form;

import ca.aval.consent.form.Composition.Text;
import ca.aval.consent.form.FormWording.Section;
import ca.aval.platform.document.TextFit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The notice to the family, set as large as the page allows. */
final class NoticeText {
    private static final int ITEM_INDENT = 11;
    private static final int PAGE_WIDTH = 517;
    private static final int SECTION_LIMIT = 480;
    private static final int SHORT_SECTION_LIMIT = 290;
    private static final int RIGHTS_LIMIT = 560;

    /** Where the columns of the full notice begin, and where the rights usually do. */
    private static final int TOP = 220;

    /** How high the columns of the short notice may get. */
    private static final int SHORT_ROOM = 305;

    private static final int RIGHTS_TOP = 672;
    private static final int RIGHTS_BOTTOM = 741;
    private static final int RIGHTS_STEP = 12;
    private static final int MOST_STEPS = 3;

    private final SheetOrder order;
    private final Words words;
    private final TextFit fit;

    NoticeText(SheetOrder order, Words words, TextFit fit) {
        this.order = order;
        this.words = words;
        this.fit = fit;
    }

    /** The blocks of a page; {@code rightsLines} says how far the rights move up. */
    record Fitted(List<Block> left, List<Block> right, List<Block> rights, int rightsLines) {
        static final Fitted NONE = new Fitted(List.of(), List.of(), List.of(), 0);
    }

    Fitted fitted(SheetLayout layout) {
        return layout == SheetLayout.NOTICE ? full() : condensed();
    }

    private Fitted full() {
        for (int step = 1; step <= 3; step++) {
            for (int rightsStep = 1; rightsStep <= 3; rightsStep++) {
                Optional<Fitted> fitted = full(step, rightsStep);
                if (fitted.isPresent()) {
                    return fitted.get();
                }
            }
        }
        boolean rightsFit =
                rightsLines("rights-3", words.fill(order.wording().rights(order.rule())))
                        <= MOST_STEPS;
        throw rightsFit
                ? new DoesNotFit(Text.NOTICE, SECTION_LIMIT)
                : new DoesNotFit(Text.RIGHTS, RIGHTS_LIMIT);
    }

    private Optional<Fitted> full(int step, int rightsStep) {
        String rights = words.fill(order.wording().rights(order.rule()));
        String rightsStyle = "rights-" + rightsStep;
        int up = rightsLines(rightsStyle, rights);
        List<Block> left = blocks("notice", "left", "", step);
        List<Block> right = blocks("notice", "right", "", step);
        double room = RIGHTS_TOP - up * RIGHTS_STEP - 8 - TOP;
        boolean fits = up <= MOST_STEPS && height(left, 248) <= room && height(right, 248) <= room;
        return fits
                ? Optional.of(
                        new Fitted(left, right, List.of(Block.paragraph(rightsStyle, rights)), up))
                : Optional.empty();
    }

    /** How many lines higher the rights must begin to end above the foot of the page. */
    private int rightsLines(String style, String rights) {
        double height = fit.height(style, rights, PAGE_WIDTH) + 6;
        double missing = height - (RIGHTS_BOTTOM - RIGHTS_TOP);
        return missing <= 0 ? 0 : (int) Math.ceil(missing / RIGHTS_STEP);
    }

    private Fitted condensed() {
        List<String> policy = order.wording().policyLines(order.rule());
        for (int step = 1; step <= 3; step++) {
            List<Block> left = blocks("short", "left", "short-", step);
            List<Block> right = blocks("short", "right", "short-", step);
            for (String said : policy.isEmpty() ? List.of("") : policy) {
                Optional<Fitted> fitted =
                        condensed(left, ended(right, words.fill(said)))
                                .or(() -> condensed(ended(left, words.fill(said)), right));
                if (fitted.isPresent()) {
                    return fitted.get();
                }
            }
        }
        throw new DoesNotFit(Text.NOTICE, SHORT_SECTION_LIMIT);
    }

    private Optional<Fitted> condensed(List<Block> left, List<Block> right) {
        return height(left, 250) <= SHORT_ROOM && height(right, 250) <= SHORT_ROOM
                ? Optional.of(new Fitted(left, right, List.of(), 0))
                : Optional.empty();
    }

    /** The column with one more sentence at its end, if there is one. */
    private static List<Block> ended(List<Block> column, String sentence) {
        if (sentence.isEmpty()) {
            return column;
        }
        List<Block> longer = new ArrayList<>(column);
        Block last = longer.removeLast();
        longer.add(Block.paragraph(last.style(), last.text() + " " + sentence));
        return longer;
    }

    private List<Block> blocks(String length, String side, String prefix, int step) {
        List<Block> blocks = new ArrayList<>();
        for (Section section : order.wording().column(order.rule(), length, side)) {
            blocks.add(Block.heading(prefix + "heading-" + step, section.heading()));
            boolean afterItem = false;
            for (String block : section.blocks()) {
                boolean item = block.startsWith("• ");
                String text = words.fill(item ? block.substring(2) : block);
                if (text.isEmpty()) {
                    continue;
                }
                String style = prefix + (afterItem && !item ? "after-" : "text-") + step;
                blocks.add(item ? Block.bullet(style, text) : Block.paragraph(style, text));
                afterItem = item;
            }
        }
        return blocks;
    }

    private double height(List<Block> blocks, int width) {
        double height = 0;
        for (Block block : blocks) {
            int indent = block.mark().isEmpty() ? 0 : ITEM_INDENT;
            height += fit.height(block.style(), block.text(), width - indent);
        }
        return height;
    }
}

package ca.aval.consent.form;

import ca.aval.consent.form.NameListSheet.GroupNames;
import ca.aval.consent.form.NameListSheet.ListedName;
import ca.aval.platform.document.RichText;
import ca.aval.platform.document.TextFit;
import ca.aval.platform.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** Sets the groups in three columns of about the same length, on as many pages as they need. */
final class NameColumns {
    private static final int COLUMNS = 3;
    private static final int FIRST_PAGE = 428;
    private static final int NEXT_PAGE = 590;
    private static final int HEAD = 18;
    private static final int NAME = 22;
    private static final int GAP = 14;
    private static final int NAME_WIDTH = 163;

    private final NameListSheet sheet;
    private final Texts texts;
    private final TextFit fit;
    private final List<Item> items = new ArrayList<>();
    private int column;

    NameColumns(NameListSheet sheet, Texts texts, TextFit fit) {
        this.sheet = sheet;
        this.texts = texts;
        this.fit = fit;
    }

    /**
     * One line of a column.
     *
     * @param column counts the columns of all pages
     * @param text rich
     * @param count how many names follow a head, as a figure
     * @param said the same in words
     */
    record Item(Kind kind, int column, String text, String count, String said) {
        boolean head() {
            return kind == Kind.HEAD;
        }

        boolean name() {
            return kind == Kind.NAME;
        }

        boolean none() {
            return kind == Kind.NONE;
        }

        boolean gap() {
            return kind == Kind.GAP;
        }
    }

    enum Kind {
        HEAD,
        NAME,
        NONE,
        GAP
    }

    /** A group, or what a column holds of one. */
    private record Block(GroupNames group, boolean again, List<String> names) {}

    List<Item> items() {
        List<Block> left = new ArrayList<>();
        sheet.groups().forEach(group -> left.add(new Block(group, false, escaped(group))));
        int room = FIRST_PAGE;
        while (!left.isEmpty()) {
            int height = balanced(left, room);
            for (int i = 0; i < COLUMNS && !left.isEmpty(); i++) {
                fill(left, height);
                column++;
            }
            // a page that is not full has fewer columns than the count supposes
            column += (COLUMNS - column % COLUMNS) % COLUMNS;
            room = NEXT_PAGE;
        }
        return List.copyOf(items);
    }

    /** The least height at which all groups fit the page; its whole room when they do not. */
    private int balanced(List<Block> blocks, int room) {
        for (int height = HEAD + NAME; height < room; height += NAME / 2) {
            if (columns(blocks, height) <= COLUMNS) {
                return height;
            }
        }
        return room;
    }

    private int columns(List<Block> blocks, int height) {
        int columns = 1;
        int used = 0;
        for (Block block : blocks) {
            int needed = height(block);
            if (needed > height) {
                return Integer.MAX_VALUE;
            }
            if (used > 0 && used + GAP + needed > height) {
                columns++;
                used = 0;
            }
            used += (used > 0 ? GAP : 0) + needed;
        }
        return columns;
    }

    /** Takes into the column what fits; a group longer than a whole column is divided. */
    private void fill(List<Block> left, int height) {
        int used = 0;
        while (!left.isEmpty()) {
            Block block = left.getFirst();
            int before = used > 0 ? used + GAP : 0;
            if (before + height(block) <= height) {
                left.removeFirst();
                set(block, used > 0);
                used = before + height(block);
            } else if (used == 0) {
                left.set(0, divided(block, height));
                return;
            } else {
                return;
            }
        }
    }

    private Block divided(Block block, int height) {
        int used = HEAD;
        int taken = 0;
        while (taken < block.names().size() - 1
                && (taken == 0 || used + height(block.names().get(taken)) <= height)) {
            used += height(block.names().get(taken));
            taken++;
        }
        set(new Block(block.group(), block.again(), block.names().subList(0, taken)), false);
        return new Block(block.group(), true, block.names().subList(taken, block.names().size()));
    }

    private void set(Block block, boolean after) {
        if (after) {
            items.add(new Item(Kind.GAP, column, "", "", ""));
        }
        int count = block.group().names().size();
        String group = RichText.escaped(block.group().group());
        items.add(
                new Item(
                        Kind.HEAD,
                        column,
                        text(block.again() ? "group.again" : "group", group),
                        String.valueOf(count),
                        text("names", count)));
        block.names().forEach(name -> items.add(new Item(Kind.NAME, column, name, "", "")));
        if (block.names().isEmpty()) {
            items.add(new Item(Kind.NONE, column, none(block.group()), "", ""));
        }
    }

    private int height(Block block) {
        return HEAD
                + (block.names().isEmpty()
                        ? height(none(block.group()))
                        : block.names().stream().mapToInt(this::height).sum());
    }

    private String none(GroupNames group) {
        return text(group.somebodyThere() ? "nobody" : "empty");
    }

    private int height(String name) {
        return Math.max(NAME, (int) Math.ceil(fit.height("name", name, NAME_WIDTH)) + 4);
    }

    private List<String> escaped(GroupNames group) {
        return group.names().stream().map(this::escaped).toList();
    }

    private String escaped(ListedName listed) {
        String name = RichText.escaped(listed.name());
        return listed.homonym() ? text("homonym", name) : name;
    }

    private String text(String key, Object... arguments) {
        return texts.in(sheet.language(), key, arguments);
    }
}

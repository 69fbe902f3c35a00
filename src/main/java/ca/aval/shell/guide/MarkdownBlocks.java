package ca.aval.shell.guide;

import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Draws a written page: headings, paragraphs, lists, tables, pictures, keys. */
final class MarkdownBlocks extends AbstractVisitor {
    private final MarkdownWords words;
    private VBox into = column("guide-page");

    MarkdownBlocks(MarkdownWords words) {
        this.words = words;
    }

    VBox draw(Node page) {
        return inside(column("guide-page"), page);
    }

    private VBox inside(VBox box, Node parent) {
        VBox before = into;
        into = box;
        visitChildren(parent);
        into = before;
        return box;
    }

    private static VBox column(String styleClass) {
        VBox box = new VBox();
        box.getStyleClass().add(styleClass);
        return box;
    }

    @Override
    public void visit(Heading heading) {
        javafx.scene.Node title = words.draw(heading);
        title.getStyleClass().add("guide-heading-" + Math.min(heading.getLevel(), 3));
        into.getChildren().add(title);
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean pictures = false;
        for (Node part = paragraph.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof Image image) {
                words.draw(image).ifPresent(into.getChildren()::add);
                pictures = true;
            }
        }
        // the guide writes its pictures in paragraphs of their own
        if (!pictures) {
            into.getChildren().add(words.draw(paragraph));
        }
    }

    @Override
    public void visit(BulletList list) {
        items(list, item -> "•");
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        int[] number = {start == null ? 1 : start};
        items(list, item -> number[0]++ + ".");
    }

    private void items(Node list, Function<Node, String> mark) {
        VBox items = column("guide-list");
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Label sign = new Label(mark.apply(item));
            sign.setMinWidth(Label.USE_PREF_SIZE);
            sign.getStyleClass().add("guide-mark");
            VBox body = inside(column("guide-item"), item);
            HBox.setHgrow(body, Priority.ALWAYS);
            items.getChildren().add(new HBox(sign, body));
        }
        into.getChildren().add(items);
    }

    @Override
    public void visit(BlockQuote quote) {
        into.getChildren().add(inside(column("guide-quote"), quote));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    private void code(String literal) {
        Label lines = new Label(literal.stripTrailing());
        lines.getStyleClass().add("guide-code");
        lines.setWrapText(true);
        lines.setMaxWidth(Double.MAX_VALUE);
        into.getChildren().add(lines);
    }

    @Override
    public void visit(ThematicBreak line) {
        into.getChildren().add(new Separator());
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            into.getChildren().add(table(block));
        }
    }

    private GridPane table(Node block) {
        GridPane table = new GridPane();
        table.getStyleClass().add("guide-table");
        int[] row = {0};
        block.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(org.commonmark.node.CustomNode node) {
                        if (node instanceof TableRow) {
                            cells(table, node, row[0]++);
                        } else {
                            visitChildren(node);
                        }
                    }
                });
        table.getColumnConstraints().setAll(widths(table));
        return table;
    }

    /** Each column by its longest words, within bounds, so that none is squeezed. */
    private static List<ColumnConstraints> widths(GridPane table) {
        double[] weights = new double[table.getColumnCount()];
        for (javafx.scene.Node cell : table.getChildren()) {
            int column = GridPane.getColumnIndex(cell);
            weights[column] = Math.max(weights[column], Math.sqrt(Math.max(9, letters(cell))));
        }
        double all = Arrays.stream(weights).sum();
        return Arrays.stream(weights)
                .mapToObj(
                        weight -> {
                            ColumnConstraints column = new ColumnConstraints();
                            column.setPercentWidth(100 * weight / all);
                            return column;
                        })
                .toList();
    }

    private static int letters(javafx.scene.Node node) {
        return switch (node) {
            case Text text -> text.getText().length();
            case Hyperlink link -> link.getText().length();
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream()
                            .mapToInt(MarkdownBlocks::letters)
                            .sum();
            default -> 0;
        };
    }

    private void cells(GridPane table, Node row, int place) {
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            VBox box = column("guide-cell");
            if (cell instanceof TableCell written && written.isHeader()) {
                box.getStyleClass().add("guide-cell-head");
            }
            box.getChildren().add(words.draw(cell));
            GridPane.setHgrow(box, Priority.ALWAYS);
            GridPane.setFillHeight(box, true);
            table.add(box, column++, place);
        }
    }
}

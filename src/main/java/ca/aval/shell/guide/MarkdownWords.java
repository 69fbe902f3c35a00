package ca.aval.shell.guide;

import javafx.scene.control.Hyperlink;
import javafx.scene.image.Image;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Draws the words of one paragraph, heading or cell, with their links and pictures. */
final class MarkdownWords extends AbstractVisitor {
    private final Predicate<String> leads;
    private final Consumer<String> follow;
    private final Function<String, Optional<String>> picture;
    private TextFlow flow = new TextFlow();
    private String style = "";

    /**
     * @param leads whether a link leads somewhere inside the program; another is plain words
     * @param follow goes there
     * @param picture where the picture of that path lies
     */
    MarkdownWords(
            Predicate<String> leads,
            Consumer<String> follow,
            Function<String, Optional<String>> picture) {
        this.leads = leads;
        this.follow = follow;
        this.picture = picture;
    }

    TextFlow draw(Node parent) {
        flow = new TextFlow();
        flow.getStyleClass().add("guide-words");
        flow.setMinWidth(0);
        visitChildren(parent);
        return flow;
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        say(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        say(" ");
    }

    @Override
    public void visit(HardLineBreak end) {
        say("\n");
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled("guide-emphasis", emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled("strong", strong);
    }

    private void styled(String styleClass, Node parent) {
        String before = style;
        style = styleClass;
        visitChildren(parent);
        style = before;
    }

    private void say(String words) {
        Text text = new Text(words);
        if (!style.isEmpty()) {
            text.getStyleClass().add(style);
        }
        flow.getChildren().add(text);
    }

    @Override
    public void visit(Code code) {
        Text text = new Text(code.getLiteral());
        text.getStyleClass().add("guide-inline-code");
        flow.getChildren().add(text);
    }

    @Override
    public void visit(Link link) {
        if (!leads.test(link.getDestination())) {
            visitChildren(link);
            return;
        }
        Hyperlink there = new Hyperlink(words(link));
        there.getStyleClass().add("link");
        there.setOnAction(event -> follow.accept(link.getDestination()));
        flow.getChildren().add(there);
    }

    /** The picture, when it lies where it is said to be. */
    Optional<GuidePicture> draw(org.commonmark.node.Image image) {
        return picture.apply(image.getDestination())
                .map(url -> new GuidePicture(new Image(url), words(image)));
    }

    private static String words(Node parent) {
        StringBuilder words = new StringBuilder();
        parent.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(org.commonmark.node.Text text) {
                        words.append(text.getLiteral());
                    }

                    @Override
                    public void visit(Code code) {
                        words.append(code.getLiteral());
                    }
                });
        return words.toString();
    }
}

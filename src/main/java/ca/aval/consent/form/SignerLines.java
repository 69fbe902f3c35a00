package ca.aval.consent.form;

import ca.aval.consent.form.Composition.Text;
import ca.aval.platform.document.TextFit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Fits the role, the name and the statement of someone who signs into their small space. */
final class SignerLines {
    private static final int NAME_LIMIT = 60;
    private static final int COLUMN_WIDTH = 245;
    private static final int COLUMN_HEIGHT = 44;
    private static final int STACK_HEIGHT = 54;

    /** Styles of role, name and statement in a column, from the largest. */
    private static final List<String[]> COLUMN =
            List.of(
                    new String[] {"signer-bold", "signer-1", "signer-text-1"},
                    new String[] {"signer-bold", "signer-2", "signer-text-1"},
                    new String[] {"signer-bold", "signer-3", "signer-text-2"},
                    new String[] {"signer-bold-small", "signer-4", "signer-text-3"});

    /** The same where nobody is named: the statement stays on its line if it can. */
    private static final List<String[]> NAMELESS_COLUMN =
            List.of(
                    new String[] {"signer-bold", "", "signer-gap"},
                    new String[] {"signer-bold", "", "signer-text-1"},
                    new String[] {"signer-bold-small", "", "signer-text-2"});

    private static final List<String> STACKED =
            List.of("signer-1", "signer-2", "signer-3", "signer-4");

    private final TextFit fit;

    SignerLines(TextFit fit) {
        this.fit = fit;
    }

    /**
     * A name in the forms in which it may stand, the fullest first.
     *
     * @param what the text to refuse when none fits
     */
    record Name(List<String> forms, Text what) {}

    /** The lines of one of two columns above a signature. */
    List<Block> column(String role, Optional<Name> name, String statement) {
        List<String[]> styles = name.isPresent() ? COLUMN : NAMELESS_COLUMN;
        return fitted(
                name,
                styles,
                (form, style) -> {
                    List<Block> lines = new ArrayList<>();
                    lines.add(Block.paragraph(style[0], role));
                    if (!form.isEmpty()) {
                        lines.add(Block.paragraph(style[1], form));
                    }
                    lines.add(Block.paragraph(style[2], statement));
                    return lines;
                },
                COLUMN_WIDTH,
                COLUMN_HEIGHT);
    }

    /** A role and a name beside a signature. */
    List<Block> stack(String roleStyle, String role, Optional<Name> name, int width) {
        return fitted(
                name,
                STACKED.stream().map(style -> new String[] {style}).toList(),
                (form, style) -> {
                    List<Block> lines = new ArrayList<>();
                    lines.add(Block.paragraph(roleStyle, role));
                    if (!form.isEmpty()) {
                        lines.add(Block.paragraph(style[0], form));
                    }
                    return lines;
                },
                width,
                STACK_HEIGHT);
    }

    private List<Block> fitted(
            Optional<Name> name,
            List<String[]> styles,
            BiFunction<String, String[], List<Block>> made,
            int width,
            int height) {
        for (String form : name.map(Name::forms).orElse(List.of(""))) {
            for (String[] style : styles) {
                List<Block> lines = made.apply(form, style);
                if (height(lines, width) <= height) {
                    return lines;
                }
            }
        }
        throw new DoesNotFit(name.map(Name::what).orElse(Text.GUARDIAN), NAME_LIMIT);
    }

    private double height(List<Block> lines, int width) {
        return lines.stream().mapToDouble(b -> fit.height(b.style(), b.text(), width)).sum();
    }
}

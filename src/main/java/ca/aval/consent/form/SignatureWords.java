package ca.aval.consent.form;

import ca.aval.consent.form.Composition.Text;
import ca.aval.consent.form.ConsentSheet.Signatures;
import ca.aval.consent.form.ConsentSheet.Signer;
import ca.aval.people.Capacity;
import ca.aval.people.Guardian;
import ca.aval.people.Pupil;
import ca.aval.platform.document.RichText;
import ca.aval.platform.document.TextFit;
import ca.aval.policy.SigningRule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who signs, in which words, as the age of the pupil and the law ask. */
final class SignatureWords {
    private static final int NAME_LIMIT = 60;
    private static final int COLUMN_WIDTH = 245;
    private static final int COLUMN_HEIGHT = 42;

    /** The style of the name and that of the statement, from the largest. */
    private static final List<String[]> NAMED =
            List.of(
                    new String[] {"signer-1", "signer-text-1"},
                    new String[] {"signer-2", "signer-text-1"},
                    new String[] {"signer-3", "signer-text-2"});

    private static final List<String[]> NAMELESS =
            List.of(
                    new String[] {"", "signer-gap"},
                    new String[] {"", "signer-text-1"},
                    new String[] {"", "signer-text-2"});

    private final Pupil pupil;
    private final SigningRule rule;
    private final Words words;
    private final TextFit fit;

    SignatureWords(SheetOrder order, Words words, TextFit fit) {
        pupil = order.pupil();
        rule = order.rule();
        this.words = words;
        this.fit = fit;
    }

    /**
     * @param closing whether they stand in the small space below thirteen lines
     */
    Signatures signatures(boolean closing) {
        String heading = words.of(closing ? "signHeadingClosing" : "signHeading");
        String intro = words.of(closing ? "signIntroClosing" : "signIntro");
        boolean pupilFirst = closing ? rule == SigningRule.PUPIL : rule != SigningRule.GUARDIAN;
        Signer pupilSigner = pupilSigner(closing, pupilFirst);
        Signer guardianSigner = guardianSigner(closing, pupilFirst);
        return new Signatures(
                heading,
                intro,
                pupilFirst ? pupilSigner : guardianSigner,
                pupilFirst ? guardianSigner : pupilSigner,
                words.of("receipt"));
    }

    private Signer pupilSigner(boolean closing, boolean first) {
        if (closing) {
            String role = words.of("pupilRoleClosing");
            return first
                    ? new Signer(
                            "sig:pupil",
                            closingLines(role, bold(pupil.name().full())),
                            words.of("pupilSignature"),
                            words.of("guardianOther"))
                    : new Signer("sig:pupil", List.of(), role, "");
        }
        List<Block> lines;
        if (rule == SigningRule.GUARDIAN) {
            lines =
                    List.of(
                            Block.paragraph("signer-title", words.of("pupilRole")),
                            Block.paragraph("signer-text-1", words.of("pupilStatement")));
        } else {
            lines =
                    columnLines(
                            words.of("pupilRole"),
                            bold(pupil.name().full()),
                            words.of("pupilStatement"));
        }
        return new Signer(
                "sig:pupil",
                lines,
                words.of("pupilSignature"),
                words.has("pupilLine") ? words.of("pupilLine") : "");
    }

    private Signer guardianSigner(boolean closing, boolean pupilFirst) {
        Optional<String> name = rule == SigningRule.PUPIL ? Optional.empty() : guardianName();
        String line = words.of(name.isPresent() ? "guardianOther" : "guardianUnknown");
        if (closing) {
            String role = words.of("guardianRoleClosing");
            return pupilFirst
                    ? new Signer("sig:guardian", List.of(), role, "")
                    : new Signer(
                            "sig:guardian",
                            closingLines(role, name.orElse("")),
                            words.of("guardianSignature"),
                            line);
        }
        String role = words.of("guardianRole");
        List<Block> lines =
                rule == SigningRule.GUARDIAN
                        ? stacked("signer-role-1", role, name.orElse(""), 200, 54)
                        : columnLines(role, name.orElse(""), words.of("guardianStatement"));
        return new Signer("sig:guardian", lines, words.of("guardianSignature"), line);
    }

    /** The first adult of the list who may sign, with what they are to the pupil. */
    private Optional<String> guardianName() {
        return pupil.guardians().stream()
                .filter(g -> capacity(g.capacity()).isPresent())
                .min(Comparator.comparingInt(Guardian::rank))
                .map(
                        g ->
                                bold(g.name().full())
                                        + capacity(g.capacity())
                                                .map(c -> ", " + words.of(c))
                                                .orElse(""));
    }

    /** Step-parents, grandparents and foster families do not sign unless a court says so. */
    private static Optional<String> capacity(Capacity capacity) {
        return switch (capacity) {
            case MOTHER -> Optional.of("capacityMother");
            case FATHER -> Optional.of("capacityFather");
            case PARENT -> Optional.of("capacityParent");
            case LEGAL_TUTOR -> Optional.of("capacityTutor");
            case FOSTER_FAMILY, STEP_PARENT, GRANDPARENT, OTHER -> Optional.empty();
        };
    }

    private List<Block> closingLines(String role, String name) {
        return stacked("signer-role-2", role, name, 150, 54);
    }

    private List<Block> stacked(String roleStyle, String role, String name, int width, int height) {
        for (String style : List.of("signer-1", "signer-2", "signer-3")) {
            List<Block> lines = new ArrayList<>(List.of(Block.paragraph(roleStyle, role)));
            if (!name.isEmpty()) {
                lines.add(Block.paragraph(style, name));
            }
            if (height(lines, width) <= height) {
                return lines;
            }
        }
        throw new DoesNotFit(Text.GUARDIAN, NAME_LIMIT);
    }

    /**
     * Role, name and statement in one of two columns; the statement keeps its line without name.
     */
    private List<Block> columnLines(String role, String name, String statement) {
        for (String[] styles : name.isEmpty() ? NAMELESS : NAMED) {
            List<Block> lines = new ArrayList<>(List.of(Block.paragraph("signer-bold", role)));
            if (!name.isEmpty()) {
                lines.add(Block.paragraph(styles[0], name));
            }
            lines.add(Block.paragraph(styles[1], statement));
            if (height(lines, COLUMN_WIDTH) <= COLUMN_HEIGHT) {
                return lines;
            }
        }
        throw new DoesNotFit(Text.GUARDIAN, NAME_LIMIT);
    }

    private double height(List<Block> lines, int width) {
        return lines.stream().mapToDouble(b -> fit.height(b.style(), b.text(), width)).sum();
    }

    private static String bold(String name) {
        return "<b>" + RichText.escaped(name) + "</b>";
    }
}

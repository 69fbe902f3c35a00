package ca.aval.consent.form;

import ca.aval.consent.form.Composition.Text;
import ca.aval.consent.form.ConsentSheet.Signatures;
import ca.aval.consent.form.ConsentSheet.Signer;
import ca.aval.consent.form.SignerLines.Name;
import ca.aval.people.Capacity;
import ca.aval.people.Guardian;
import ca.aval.people.Pupil;
import ca.aval.platform.document.RichText;
import ca.aval.platform.document.TextFit;
import ca.aval.policy.law.SigningRule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who signs, in which words, as the age of the pupil and the law ask. */
final class SignatureWords {
    private static final int BESIDE = 200;
    private static final int BESIDE_CLOSING = 150;

    private final Pupil pupil;
    private final LocalDate day;
    private final SigningRule rule;
    private final Words words;
    private final SignerLines lines;

    SignatureWords(SheetOrder order, Words words, TextFit fit) {
        pupil = order.pupil();
        day = order.producedOn();
        rule = order.rule();
        this.words = words;
        lines = new SignerLines(fit);
    }

    /**
     * The end of the form.
     *
     * @param closing whether it stands in the small space below thirteen lines
     */
    Signatures signatures(boolean closing) {
        if (closing) {
            boolean alone = rule == SigningRule.PUPIL;
            return new Signatures(
                    words.of("signHeadingClosing"),
                    words.of("signIntroClosing"),
                    alone ? closingPupil() : closingGuardian(),
                    alone ? label("sig:guardian", "guardian") : label("sig:pupil", "pupil"),
                    words.of("receipt"));
        }
        boolean child = rule == SigningRule.GUARDIAN;
        return new Signatures(
                words.of("signHeading"),
                words.of("signIntro"),
                child ? guardian() : pupil(),
                child ? pupil() : guardian(),
                words.of("receipt"));
    }

    private Signer pupil() {
        List<Block> said =
                rule == SigningRule.GUARDIAN
                        ? List.of(
                                Block.paragraph("signer-title", words.of("pupilRole")),
                                Block.paragraph("signer-text-1", words.of("pupilStatement")))
                        : lines.column(
                                words.of("pupilRole"),
                                Optional.of(pupilName()),
                                words.of("pupilStatement"));
        return new Signer(
                "sig:pupil",
                said,
                words.of("pupilSignature"),
                words.has("pupilLine") ? words.of("pupilLine") : "");
    }

    private Signer guardian() {
        String role = words.of("guardianRole");
        List<Block> said =
                rule == SigningRule.GUARDIAN
                        ? lines.stack("signer-role-1", role, guardianName(), BESIDE)
                        : lines.column(role, guardianName(), words.of("guardianStatement"));
        return new Signer("sig:guardian", said, words.of("guardianSignature"), otherLine());
    }

    private Signer closingPupil() {
        return new Signer(
                "sig:pupil",
                lines.stack(
                        "signer-role-2",
                        words.of("pupilRoleClosing"),
                        Optional.of(pupilName()),
                        BESIDE_CLOSING),
                words.of("pupilSignature"),
                words.of("guardianOther"));
    }

    private Signer closingGuardian() {
        return new Signer(
                "sig:guardian",
                lines.stack(
                        "signer-role-2",
                        words.of("guardianRoleClosing"),
                        guardianName(),
                        BESIDE_CLOSING),
                words.of("guardianSignature"),
                otherLine());
    }

    /** The second box of a last page: its label says whose it is. */
    private Signer label(String key, String who) {
        return new Signer(key, List.of(), words.of(who + "RoleClosing"), "");
    }

    private String otherLine() {
        return words.of(guardianName().isPresent() ? "guardianOther" : "guardianUnknown");
    }

    private Name pupilName() {
        return new Name(List.of(bold(pupil.name().full())), Text.PUPIL);
    }

    /** The first adult of the list who may sign, with what they are to the pupil. */
    private Optional<Name> guardianName() {
        if (rule == SigningRule.PUPIL) {
            return Optional.empty();
        }
        return pupil.signer(day).map(this::name);
    }

    private Name name(Guardian guardian) {
        String bare = bold(guardian.name().full());
        String full = bare + ", " + capacity(guardian.capacity()).map(words::of).orElse("");
        return new Name(List.of(full, bare), Text.GUARDIAN);
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

    private static String bold(String name) {
        return "<b>" + RichText.escaped(name) + "</b>";
    }
}

package ca.aval.consent.form;

import ca.aval.consent.form.Composition.Composed;
import ca.aval.consent.form.Composition.Refused;
import ca.aval.consent.form.Composition.Text;
import ca.aval.consent.form.ConsentSheet.Fact;
import ca.aval.consent.form.ConsentSheet.Identity;
import ca.aval.consent.form.ConsentSheet.Signatures;
import ca.aval.consent.form.ConsentSheet.Signer;
import ca.aval.consent.form.SignerLines.Name;
import ca.aval.platform.document.RichText;
import ca.aval.platform.document.TextFit;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.SigningRule;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Words the form of an adult about their own image on the paper of the pupils’ form: the same
 * pages, places and codes, other words, and one person who signs.
 */
public final class ComposeAdultSheet {
    private static final int BESIDE_CLOSING = 150;
    private static final int LONGEST_FUNCTION = 60;
    private static final int SHORTEST_FUNCTION = 12;
    private static final int NAME_LIMIT = 60;

    private final ConsentUses uses;
    private final TextFit fit;

    /**
     * @param uses worded for adults
     */
    public ComposeAdultSheet(ConsentUses uses) {
        this.uses = uses;
        fit = new TextFit(ConsentFormPrinter.FORM);
    }

    /**
     * Composes the form.
     *
     * @param logo a PNG or JPEG; null when the school has none
     */
    public Composition compose(AdultSheetOrder order, byte @Nullable [] logo) {
        try {
            return new Composed(sheet(order, logo));
        } catch (DoesNotFit e) {
            return e.refusal();
        }
    }

    private ConsentSheet sheet(AdultSheetOrder order, byte @Nullable [] logo) {
        int count = order.uses().size();
        if (count == 0 || count > ComposeConsentSheet.MOST_USES) {
            Text what = count == 0 ? Text.NO_USES : Text.TOO_MANY_USES;
            throw new DoesNotFit(new Refused(what, "", ComposeConsentSheet.MOST_USES));
        }
        if (logo != null && !SheetFacts.isPicture(logo)) {
            throw new DoesNotFit(new Refused(Text.LOGO, "", 0));
        }
        SheetOrder pages = order.pages();
        Words words =
                new Words(order.wording().language(), order.wording().texts(SigningRule.PUPIL));
        new SheetFacts(uses).add(pages, words, year(order, words), "");
        Letterhead letterhead = Letterhead.fitting(order.school(), words, fit);
        Identity identity = identity(order, words);
        return new ConsentSheet(
                order.wording().id(),
                words.language(),
                SigningRule.PUPIL,
                order.number(),
                order.codes().shortCode().printed(),
                logo == null ? null : Base64.getEncoder().encodeToString(logo),
                letterhead.lines(),
                identity,
                SheetFacts.smallWords(words, ComposeConsentSheet.pages(count) > 2),
                signatures(order, words, count > PageSplit.ANSWERS_ROWS),
                letterhead.footer(words),
                new SheetPages(pages, words, fit).pages());
    }

    private static String year(AdultSheetOrder order, Words words) {
        String year = order.year().toString();
        return words.language() == Language.ENGLISH ? year.replace('-', '–') : year;
    }

    /** Name, capacity, function and number; a long function is cut, never a name. */
    private Identity identity(AdultSheetOrder order, Words words) {
        String function = order.function();
        for (int length = Math.min(function.length(), LONGEST_FUNCTION); ; length--) {
            String kept =
                    length >= function.length()
                            ? function
                            : function.substring(0, length).strip() + "…";
            Optional<Identity> fitted = PupilFacts.fitted(facts(order, words, kept), fit);
            if (fitted.isPresent()) {
                return fitted.get();
            }
            if (length <= SHORTEST_FUNCTION) {
                throw new DoesNotFit(Text.PUPIL, NAME_LIMIT);
            }
        }
    }

    private static List<Fact> facts(AdultSheetOrder order, Words words, String function) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.of("pupil"), RichText.escaped(order.member().name().full())));
        facts.add(
                new Fact(
                        words.of("category"),
                        words.of("category" + order.member().category().name())));
        if (!function.isEmpty()) {
            facts.add(new Fact(words.of("function"), RichText.escaped(function)));
        }
        String number = order.member().employeeNumber();
        if (number != null && !number.isBlank()) {
            facts.add(new Fact(words.of("number"), RichText.escaped(number)));
        }
        return facts;
    }

    private Signatures signatures(AdultSheetOrder order, Words words, boolean closing) {
        SignerLines lines = new SignerLines(fit);
        String bold = "<b>" + RichText.escaped(order.member().name().full()) + "</b>";
        Optional<Name> name = Optional.of(new Name(List.of(bold), Text.PUPIL));
        String end = closing ? "Closing" : "";
        Signer self =
                new Signer(
                        "sig:adult",
                        closing
                                ? lines.stack(
                                        "signer-role-2",
                                        words.of("pupilRoleClosing"),
                                        name,
                                        BESIDE_CLOSING)
                                : lines.column(
                                        words.of("pupilRole"), name, words.of("pupilStatement")),
                        words.of("pupilSignature"),
                        closing ? "" : words.of("pupilLine"));
        Signer school =
                closing
                        ? new Signer("sig:school", List.of(), words.of("guardianRoleClosing"), "")
                        : new Signer(
                                "sig:school",
                                lines.column(
                                        words.of("guardianRole"),
                                        Optional.empty(),
                                        words.of("guardianStatement")),
                                words.of("guardianSignature"),
                                words.of("guardianOther"));
        return new Signatures(
                words.of("signHeading" + end),
                words.of("signIntro" + end),
                self,
                school,
                words.of("receipt"));
    }
}

package ca.aval.consent.form;

import ca.aval.consent.form.Composition.Composed;
import ca.aval.consent.form.Composition.Refused;
import ca.aval.consent.form.ConsentSheet.Identity;
import ca.aval.platform.document.TextFit;

import org.jspecify.annotations.Nullable;

import java.util.Base64;

/**
 * Words one form for one pupil and sees to it that every text has its place on the paper. It keeps
 * nothing and asks nobody: the same order always gives the same form.
 */
public final class ComposeConsentSheet {
    /** How many uses a form can hold: fourteen on its second page, thirteen on its third. */
    public static final int MOST_USES = PageSplit.MIDDLE_ROWS + PageSplit.CLOSING_ROWS;

    private final ConsentUses uses;
    private final TextFit fit;

    public ComposeConsentSheet(ConsentUses uses) {
        this.uses = uses;
        fit = new TextFit(ConsentFormPrinter.FORM);
    }

    /** How many pages a form with so many uses has. */
    public static int pages(int uses) {
        return PageSplit.of(uses).size();
    }

    /**
     * Composes the form.
     *
     * @param logo a PNG or JPEG; null when the school has none
     */
    public Composition compose(SheetOrder order, byte @Nullable [] logo) {
        try {
            return new Composed(sheet(order, logo));
        } catch (DoesNotFit e) {
            return e.refusal();
        }
    }

    private ConsentSheet sheet(SheetOrder order, byte @Nullable [] logo) {
        int count = order.uses().size();
        if (count == 0 || count > MOST_USES) {
            throw new DoesNotFit(
                    new Refused(
                            count == 0 ? Composition.Text.NO_USES : Composition.Text.TOO_MANY_USES,
                            "",
                            MOST_USES));
        }
        if (logo != null && !SheetFacts.isPicture(logo)) {
            throw new DoesNotFit(new Refused(Composition.Text.LOGO, "", 0));
        }
        Words words = new Words(order.wording().language(), order.wording().texts(order.rule()));
        PupilFacts pupil = new PupilFacts(order, words);
        new SheetFacts(uses).add(order, words, pupil.year(), pupil.kickerGroup());
        Letterhead letterhead = Letterhead.fitting(order.school(), words, fit);
        Identity identity = pupil.identity(fit);
        return new ConsentSheet(
                order.wording().id(),
                words.language(),
                order.rule(),
                order.number(),
                order.codes().shortCode().printed(),
                logo == null ? null : Base64.getEncoder().encodeToString(logo),
                letterhead.lines(),
                identity,
                SheetFacts.smallWords(words, pages(count) > 2),
                new SignatureWords(order, words, fit).signatures(count > PageSplit.ANSWERS_ROWS),
                letterhead.footer(words),
                new SheetPages(order, words, fit).pages());
    }
}

package ca.aval.consent.form;

import ca.aval.consent.form.Composition.Composed;
import ca.aval.consent.form.Composition.Refused;
import ca.aval.consent.form.ConsentSheet.Identity;
import ca.aval.platform.document.TextFit;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

import javax.imageio.ImageIO;

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
        if (logo != null && !isPicture(logo)) {
            throw new DoesNotFit(new Refused(Composition.Text.LOGO, "", 0));
        }
        Words words = new Words(order.wording().language(), order.wording().texts(order.rule()));
        PupilFacts pupil = new PupilFacts(order, words);
        addFacts(order, words, pupil);
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
                smallWords(words, pages(count) > 2),
                new SignatureWords(order, words, fit).signatures(count > PageSplit.ANSWERS_ROWS),
                letterhead.footer(words),
                new SheetPages(order, words, fit).pages());
    }

    private void addFacts(SheetOrder order, Words words, PupilFacts pupil) {
        LocalDate end = order.year().lastDay();
        words.rich("year", pupil.year());
        words.plain("pupil", order.pupil().name().full());
        words.rich("inGroup", pupil.kickerGroup());
        words.rich("deadline", words.date(order.returnBy()));
        words.rich("wholeDeadline", words.date(order.returnBy()).replace(' ', '\u00A0'));
        words.rich("end", words.date(end));
        words.rich("reviewed", words.date(end.plusDays(order.wording().reviewOnlineDays())));
        words.rich("days", String.valueOf(order.wording().takedownBusinessDays()));
        words.rich("template", order.wording().template());
        words.rich("version", order.wording().version());
        words.rich("tag", words.language().locale().toLanguageTag());
        words.rich("variant", words.has("variant") ? " " + words.of("variant") : "");
        words.rich("produced", order.producedOn().toString());
        words.plain("number", order.number());
        words.rich("journal", order.journalHead());
        words.rich("code", order.codes().shortCode().printed());
        words.plain("school", order.school().name());
        new Contacts(order.school(), words).addFacts();
        new Audiences(order.uses(), uses, words).addFacts();
    }

    /** The words that stand in fixed places, by the key under which the template asks for them. */
    private static Map<String, String> smallWords(Words words, boolean isLong) {
        Map<String, String> small = new TreeMap<>();
        for (String key : SmallWords.KEYS) {
            small.put(key, words.of(isLong && words.has(key + "Long") ? key + "Long" : key));
        }
        return small;
    }

    private static boolean isPicture(byte[] logo) {
        try {
            return ImageIO.read(new ByteArrayInputStream(logo)) != null;
        } catch (IOException e) {
            return false;
        }
    }
}

package ca.aval.consent.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import javax.imageio.ImageIO;

/** The facts and words that every form has, whoever it is about. */
final class SheetFacts {
    private final ConsentUses uses;

    SheetFacts(ConsentUses uses) {
        this.uses = uses;
    }

    /**
     * Adds what stands in braces in the texts.
     *
     * @param inGroup where the person is, as it follows the name; empty when nothing does
     */
    void add(SheetOrder order, Words words, String year, String inGroup) {
        LocalDate end = order.year().lastDay();
        words.rich("year", year);
        words.plain("pupil", order.pupil().name().full());
        words.rich("inGroup", inGroup);
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
    static Map<String, String> smallWords(Words words, boolean isLong) {
        Map<String, String> small = new TreeMap<>();
        for (String key : SmallWords.KEYS) {
            small.put(key, words.of(isLong && words.has(key + "Long") ? key + "Long" : key));
        }
        return small;
    }

    static boolean isPicture(byte[] logo) {
        try {
            return ImageIO.read(new ByteArrayInputStream(logo)) != null;
        } catch (IOException e) {
            return false;
        }
    }
}

package ca.aval.consent.form;

import ca.aval.scan.FormCode;
import ca.aval.scan.ShortCode;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The codes of one form: one short code, and what the square code of each page says.
 *
 * @param payloads from page 1 on, at least as many as the form has pages
 */
public record FormCodes(ShortCode shortCode, List<String> payloads) {
    public FormCodes {
        payloads = List.copyOf(payloads);
    }

    /**
     * Seals the codes of a form.
     *
     * @param id random, kept with the form in the register
     * @param template the number under which the form version is filed
     * @param key the school's key
     * @param pages as {@link ComposeConsentSheet#pages} says
     */
    public static FormCodes sealed(
            ShortCode shortCode, long id, int template, byte[] key, int pages) {
        return new FormCodes(
                shortCode,
                IntStream.rangeClosed(1, pages)
                        .mapToObj(page -> new FormCode(id, template, page).payload(key))
                        .toList());
    }
}

package ca.aval.security;

import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.document.EnvelopeSheet;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.Texts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The page on which the recovery key is printed, to be put into a sealed envelope. */
public final class RecoverySheet {
    private final Texts texts = Texts.of(RecoverySheet.class, "recovery");

    /**
     * The page as a PDF, in letter format; it names the school and nobody.
     *
     * @param made the day on which the key was made, by which it is told from an older one
     */
    public byte[] pdf(Language language, String school, LocalDate made, RecoveryKey key) {
        String day =
                made.format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(language.locale()));
        return EnvelopeSheet.pdf(
                new EnvelopeSheet.Words(
                        texts.in(language, "title"),
                        List.of(
                                texts.in(language, "school", school, day),
                                texts.in(language, "what"),
                                texts.in(language, "beware")),
                        key.groups(),
                        List.of(
                                texts.in(language, "step.type-back"),
                                texts.in(language, "step.seal"),
                                texts.in(language, "step.keep"),
                                texts.in(language, "step.use"),
                                texts.in(language, "step.replace"))));
    }
}

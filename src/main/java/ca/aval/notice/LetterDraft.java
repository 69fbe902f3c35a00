package ca.aval.notice;

import ca.aval.platform.document.RichText;
import ca.aval.platform.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What a letter says, before it has its number and date. Texts are {@linkplain RichText rich};
 * names inside them are escaped by whoever writes them.
 *
 * @param template such as {@code L07}; ten characters at the most
 * @param version of its words, such as {@code 1.0}
 * @param addressee who gets it, plain, as lists of letters show it
 * @param address plain lines for the window, the first one naming whom it is for; four at the most
 * @param subject without “Subject:”; 60 characters
 * @param salutation empty on a paper for the office
 * @param opening what stands before the first part
 * @param closing the line above the signature; empty on a paper that nobody signs
 * @param person the pupil or member of staff whom it is about
 * @param cause what it was written for, such as a form or a withdrawal, if there is one
 */
public record LetterDraft(
        String template,
        String version,
        Language language,
        Confidentiality mark,
        String addressee,
        List<String> address,
        Delivery delivery,
        String subject,
        String salutation,
        List<String> opening,
        List<LetterSection> sections,
        String closing,
        List<String> enclosures,
        List<String> copies,
        UUID person,
        @Nullable UUID cause) {
    public LetterDraft {
        address = List.copyOf(address);
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        enclosures = List.copyOf(enclosures);
        copies = List.copyOf(copies);
    }
}

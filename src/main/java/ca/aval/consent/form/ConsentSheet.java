package ca.aval.consent.form;

import ca.aval.platform.document.RichText;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.SigningRule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;

import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One form for one pupil with everything that is printed on it, so that it can be frozen when it is
 * issued and printed again word for word. All words are {@linkplain RichText rich text}.
 *
 * @param form the version of the form, such as {@code L06/4.1}
 * @param number the number of the file, such as {@code 2026-C-0412}
 * @param shortCode {@code K7QX-4M2P-X}
 * @param logo a PNG in base 64; null when the school has none
 * @param words the small words of the form by key: yes, no, heads, labels
 */
public record ConsentSheet(
        String form,
        Language language,
        SigningRule signing,
        String number,
        String shortCode,
        @Nullable String logo,
        List<Block> letterhead,
        Identity identity,
        Map<String, String> words,
        Signatures signatures,
        List<Block> footer,
        List<SheetPage> pages) {
    public ConsentSheet {
        letterhead = List.copyOf(letterhead);
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        footer = List.copyOf(footer);
        pages = List.copyOf(pages);
    }

    /**
     * Who the pupil is: up to four facts side by side, unknown ones left out.
     *
     * @param style the style in which all facts fit
     * @param tall whether a fact takes more than one line
     */
    public record Identity(
            Fact first,
            @Nullable Fact second,
            @Nullable Fact third,
            @Nullable Fact fourth,
            String style,
            boolean tall) {}

    /** A label and what it names. */
    public record Fact(String label, String value) {}

    /**
     * The end of the form, where people sign.
     *
     * @param receipt the label of the line for an e-mail address
     */
    public record Signatures(
            String heading, String intro, Signer first, Signer second, String receipt) {}

    /**
     * One person who signs.
     *
     * @param key {@code sig:guardian} or {@code sig:pupil}
     * @param lines role, name and statement, as far as there are any
     * @param signature the label of the box
     * @param line the label of the line to write on; empty where there is none
     */
    public record Signer(String key, List<Block> lines, String signature, String line) {
        public Signer {
            lines = List.copyOf(lines);
        }
    }

    /** The same form under another logo, or none. */
    public ConsentSheet withLogo(@Nullable String base64) {
        return new ConsentSheet(
                form,
                language,
                signing,
                number,
                shortCode,
                base64,
                letterhead,
                identity,
                words,
                signatures,
                footer,
                pages);
    }

    /** How it is frozen. */
    public String json() {
        try {
            return new ObjectMapper().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form that was frozen by {@link #json}. */
    public static ConsentSheet ofJson(String json) {
        try {
            return new ObjectMapper().readValue(json, ConsentSheet.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package ca.aval.consent.form;

import ca.aval.platform.text.Language;

import java.util.Map;
import java.util.Set;

/**
 * One use that a family may accept or refuse: a purpose on a medium (domain 2.8).
 *
 * @param code such as {@code YEARBOOK} or {@code SCHOOL_SOCIAL/FACEBOOK/1}
 * @param label what the line is called, in both languages; at most 46 characters
 * @param detail where and what, such as “Printed, given to students · photos, work”; at most 56
 *     characters
 * @param shownName how the pupil is named there, in the words of the form
 * @param identification how far the pupil may be named: the highest level that the line covers
 * @param audience who can see what is published under it
 * @param contents what may be shown under it; none where the line is known by its words alone
 */
public record ConsentUse(
        String code,
        Map<Language, String> label,
        Map<Language, String> detail,
        Map<Language, String> shownName,
        Identification identification,
        Audience audience,
        Set<Content> contents) {
    public ConsentUse {
        label = Map.copyOf(label);
        detail = Map.copyOf(detail);
        shownName = Map.copyOf(shownName);
        contents = Set.copyOf(contents);
    }

    /** A line as a form keeps it: by its words. */
    public ConsentUse(
            String code,
            Map<Language, String> label,
            Map<Language, String> detail,
            Map<Language, String> shownName,
            Identification identification,
            Audience audience) {
        this(code, label, detail, shownName, identification, audience, Set.of());
    }

    /** How a pupil is named where they appear, from nothing to everything. */
    public enum Identification {
        NONE,
        FIRST_NAME,
        FIRST_NAME_INITIAL,
        FULL_NAME
    }

    /** Who can see it. */
    public enum Audience {
        /** People at the school and families. */
        SCHOOL,
        /** Those who hold the printed copy. */
        PRINT,
        /** Everyone. */
        PUBLIC
    }
}

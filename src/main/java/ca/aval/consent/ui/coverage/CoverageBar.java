package ca.aval.consent.ui.coverage;

import java.util.List;

/**
 * One bar of the picture.
 *
 * @param name of the group or level
 * @param parts how many pupils each part holds, in the order of {@link Part}
 * @param said the whole bar in a sentence
 */
record CoverageBar(String name, List<Integer> parts, String said) {
    CoverageBar {
        parts = List.copyOf(parts);
    }

    int total() {
        return parts.stream().mapToInt(part -> part).sum();
    }

    /** What a part of a bar stands for. */
    enum Part {
        YES,
        NO,
        BLANK,
        TO_VERIFY,
        NONE
    }
}

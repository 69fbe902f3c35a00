package ca.aval.policy.ui;

import java.util.List;

/**
 * One rule that another policy says otherwise.
 *
 * @param group the word over this rule and its neighbours; empty when it stands by itself
 * @param before as it is said now; empty where nothing is said
 * @param after as it would be said; empty where nothing would be
 */
public record PlainChange(String group, String before, String after) {
    /**
     * The rules of one matter that differ.
     *
     * @param title the matter in a few words
     */
    public record Section(String title, List<PlainChange> changes) {}
}

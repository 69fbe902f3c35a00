package ca.aval.platform.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Names in the order in which French-speaking people look them up. */
public final class NameOrder {
    private NameOrder() {}

    /**
     * A comparator that puts Côté beside Cote, whatever the accents; not for use by two threads at
     * once.
     */
    public static Comparator<String> french() {
        Collator collator = Collator.getInstance(Locale.CANADA_FRENCH);
        collator.setStrength(Collator.TERTIARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return collator::compare;
    }
}

package ca.aval.kit;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Dictionary order that weighs each word once, so that a long list is sorted without a wait. */
final class WordOrder implements Comparator<String> {
    private static final int MOST_WEIGHED = 50_000;

    private final Collator collator = Collator.getInstance(Locale.CANADA_FRENCH);
    private final Map<String, CollationKey> weighed = new HashMap<>();

    WordOrder() {
        collator.setStrength(Collator.TERTIARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    }

    @Override
    public int compare(String one, String other) {
        return weigh(one).compareTo(weigh(other));
    }

    private CollationKey weigh(String word) {
        if (weighed.size() > MOST_WEIGHED) {
            weighed.clear();
        }
        return weighed.computeIfAbsent(word, collator::getCollationKey);
    }
}

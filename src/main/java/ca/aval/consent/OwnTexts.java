package ca.aval.consent;

import ca.aval.consent.form.Composition;
import ca.aval.consent.form.FormPolicy;
import ca.aval.platform.text.Language;
import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds which of a policy's own texts is too long for its place, and how long it may be. */
record OwnTexts(FormPolicy policy, Language language) {

    /**
     * Looks only when there are such texts.
     *
     * @param holds whether a form under that policy has its place
     */
    Optional<Composition.Refused> tooLong(Predicate<FormPolicy> holds) {
        if (policy.texts().isEmpty() || holds.test(policy)) {
            return Optional.empty();
        }
        List<Wording.Own> kept = new ArrayList<>();
        for (Wording.Own own : policy.texts()) {
            kept.add(own);
            if (!holds.test(policy.withTexts(kept))) {
                int most = most(own, kept, holds);
                return Optional.of(
                        new Composition.Refused(Composition.Text.OWN_TEXT, own.key(), most + 1));
            }
        }
        return Optional.empty();
    }

    /** How many of its characters would have their place, after the texts before it. */
    private int most(Wording.Own own, List<Wording.Own> kept, Predicate<FormPolicy> holds) {
        List<Wording.Own> tried = new ArrayList<>(kept);
        String text = own.text().in(language);
        int fits = 0;
        int cut = text.length();
        while (cut - fits > 1) {
            int half = (fits + cut) / 2;
            String shorter = text.substring(0, half);
            tried.set(
                    tried.size() - 1, new Wording.Own(own.key(), new LocalText(shorter, shorter)));
            if (holds.test(policy.withTexts(tried))) {
                fits = half;
            } else {
                cut = half;
            }
        }
        return fits;
    }
}

package ca.aval.consent.ui.entry;

import ca.aval.consent.answer.FormToAnswer;
import ca.aval.consent.answer.Signatory;
import ca.aval.kit.Words;
import ca.aval.people.Guardian;
import ca.aval.platform.text.SearchKey;
import ca.aval.policy.law.SigningRule;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who may have signed a form: the pupil, the adults of the list, nobody, or somebody else. */
final class Signers {
    private final Words words;

    Signers(Words words) {
        this.words = words;
    }

    /** The choices for that form, those likeliest that day first. */
    List<Signer> of(FormToAnswer form, LocalDate day) {
        String pupil = form.pupil().id().toString();
        List<Signer> all = new ArrayList<>();
        for (Guardian adult : form.pupil().guardians()) {
            all.add(one(adult.id().toString(), word(adult), adult.name().full()));
        }
        if (form.rule(day) == SigningRule.PUPIL_AND_GUARDIAN) {
            for (Guardian adult : form.pupil().guardians()) {
                if (form.maySign(form.adult(adult, day), day)) {
                    all.add(
                            new Signer(
                                    List.of(adult.id().toString(), pupil),
                                    false,
                                    words.say("signer.both", word(adult)),
                                    words.say("signer.both", full(adult))));
                }
            }
        }
        Signer self = one(pupil, words.say("signer.pupil"), form.pupil().knownAs().full());
        all.add(form.rule(day) == SigningRule.PUPIL ? 0 : all.size(), self);
        String nobody = words.say("signer.nobody");
        String other = words.say("signer.other");
        all.add(new Signer(List.of(), false, nobody, nobody));
        all.add(new Signer(List.of(), true, other, other));
        return all;
    }

    private Signer one(String id, String word, String name) {
        return new Signer(List.of(id), false, word, words.say("signer.named", word, name));
    }

    private String word(Guardian adult) {
        return words.say("capacity." + adult.capacity());
    }

    private String full(Guardian adult) {
        return words.say("signer.named", word(adult), adult.name().full());
    }

    /** Whom the form names as the one who signs. */
    static String usual(FormToAnswer form, LocalDate day) {
        return form.rule(day) == SigningRule.PUPIL
                ? form.pupil().id().toString()
                : form.pupil()
                        .signer(day)
                        .map(adult -> adult.id().toString())
                        .orElse(form.pupil().id().toString());
    }

    /** The next of those choices whose word begins with that letter. */
    static Optional<Signer> next(List<Signer> all, @Nullable Signer chosen, String letter) {
        String first = SearchKey.of(letter);
        int at = all.indexOf(chosen);
        for (int i = 1; i <= all.size() && !first.isBlank(); i++) {
            Signer next = all.get((at + i) % all.size());
            if (SearchKey.of(next.word()).startsWith(first)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /** Why one of those people may not sign that day; empty when all may. */
    String doubt(FormToAnswer form, Signer signer, String otherName, LocalDate day) {
        if (signer.other()) {
            return otherName.isBlank() ? "" : words.say("signer.stranger");
        }
        SigningRule rule = form.rule(day);
        for (String id : signer.who()) {
            Signatory who = person(form, id, day);
            if (who != null && !form.maySign(who, day)) {
                return switch (who) {
                    case Signatory.ThePupil self -> words.say("signer.too-young");
                    case Signatory.Adult adult ->
                            rule == SigningRule.PUPIL
                                    ? words.say("signer.pupil-alone")
                                    : words.say(
                                            "signer.no-authority",
                                            words.say("capacity." + adult.capacity()));
                    case Signatory.Stranger stranger -> words.say("signer.stranger");
                };
            }
        }
        return signer.who().isEmpty() ? words.say("signer.unsigned") : "";
    }

    private static @Nullable Signatory person(FormToAnswer form, String id, LocalDate day) {
        if (form.pupil().id().toString().equals(id)) {
            return new Signatory.ThePupil();
        }
        Optional<Guardian> adult =
                form.pupil().guardians().stream()
                        .filter(g -> g.id().toString().equals(id))
                        .findFirst();
        return adult.map(a -> form.adult(a, day)).orElse(null);
    }

    /** The identity, or the name, of who signed an entry; empty: unsigned. */
    static String id(FormToAnswer form, @Nullable Signatory who) {
        return switch (who) {
            case null -> "";
            case Signatory.ThePupil self -> form.pupil().id().toString();
            case Signatory.Adult adult -> adult.guardian().toString();
            case Signatory.Stranger stranger -> stranger.name();
        };
    }
}

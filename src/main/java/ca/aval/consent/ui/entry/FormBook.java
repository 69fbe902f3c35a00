package ca.aval.consent.ui.entry;

import ca.aval.consent.answer.ConsentHistory;
import ca.aval.consent.answer.FormToAnswer;
import ca.aval.consent.answer.FormsToAnswer;
import ca.aval.consent.answer.SquareCodes;
import ca.aval.people.PupilId;
import ca.aval.platform.text.SearchKey;
import ca.aval.scan.ShortCode;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;

/** Finds the form that is meant by a code, a square code or a name. */
final class FormBook {
    /** What was found. */
    sealed interface Found {
        record TheForm(FormToAnswer form) implements Found {}

        /**
         * @param key of the sentence that says why
         */
        record Nothing(String key) implements Found {}
    }

    private final SquareCodes codes;
    private final List<FormToAnswer> forms;

    FormBook(FormsToAnswer forms, SquareCodes codes) {
        this.codes = codes;
        this.forms = new CopyOnWriteArrayList<>(forms.forms());
    }

    List<FormToAnswer> forms() {
        return forms;
    }

    /** What is meant by what was typed, or came from a hand scanner. */
    Found find(String typed) {
        OptionalLong square = codes.number(typed);
        if (square.isPresent()) {
            return one(byNumber(square.getAsLong()), "find.unknown");
        }
        Optional<ShortCode> code = ShortCode.parse(typed);
        Optional<FormToAnswer> coded = code.flatMap(c -> byCode(c.printed()));
        if (coded.isPresent()) {
            return new Found.TheForm(coded.get());
        }
        if (typed.chars().anyMatch(Character::isDigit)) {
            return new Found.Nothing(code.isPresent() ? "find.unknown" : "find.wrong");
        }
        List<FormToAnswer> named = forms.stream().filter(f -> named(f, typed)).toList();
        if (named.size() > 1) {
            return new Found.Nothing("find.several");
        }
        return one(named.stream().findFirst(), "find.nobody");
    }

    Optional<FormToAnswer> byCode(String printed) {
        return forms.stream().filter(form -> form.code().equals(printed)).findFirst();
    }

    Optional<FormToAnswer> ofPupil(PupilId pupil) {
        return forms.stream().filter(form -> form.pupil().id().equals(pupil)).findFirst();
    }

    private Optional<FormToAnswer> byNumber(long number) {
        return forms.stream().filter(form -> form.codeId() == number).findFirst();
    }

    private static Found one(Optional<FormToAnswer> found, String otherwise) {
        return found.<Found>map(Found.TheForm::new).orElseGet(() -> new Found.Nothing(otherwise));
    }

    private static boolean named(FormToAnswer form, String typed) {
        String names =
                SearchKey.of(form.pupil().name().full() + " " + form.pupil().knownAs().full());
        return Arrays.stream(SearchKey.of(typed).split("\\W+"))
                .filter(word -> !word.isEmpty())
                .allMatch(names::contains);
    }

    /** What is known of the pupil of that form now. */
    void know(FormToAnswer form, ConsentHistory history) {
        forms.replaceAll(f -> f.code().equals(form.code()) ? f.with(history) : f);
    }
}

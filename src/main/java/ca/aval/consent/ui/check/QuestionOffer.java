package ca.aval.consent.ui.check;

import ca.aval.consent.check.QuestionChoices;
import ca.aval.consent.form.ConsentUse;
import ca.aval.kit.Choice;
import ca.aval.kit.Words;
import ca.aval.people.Enrolment;
import ca.aval.people.Pupil;
import ca.aval.platform.time.SchoolYear;

import java.util.ArrayList;
import java.util.List;

/** What a question can be made of, in the reader’s language. */
record QuestionOffer(Words words, QuestionChoices choices) {
    /** The whole school, as a choice. */
    static final String SCHOOL = "S";

    /** What the code of a group stands behind. */
    static final String GROUP = "G:";

    /** What the identity of a pupil stands behind. */
    static final String PUPIL = "P:";

    /** The school, then its groups, then its pupils by name. */
    List<Choice<String>> people() {
        List<Choice<String>> all = new ArrayList<>();
        all.add(new Choice<>(SCHOOL, words.say("who.school", choices.pupils().size()), ""));
        choices.groups()
                .forEach(
                        g ->
                                all.add(
                                        new Choice<>(
                                                GROUP + g.code(),
                                                words.say("who.group", g.code(), g.pupils()),
                                                "")));
        choices.pupils().forEach(p -> all.add(pupil(p)));
        return all;
    }

    /** A pupil with what tells them from another of that name. */
    Choice<String> pupil(Pupil pupil) {
        SchoolYear year = SchoolYear.of(choices.today());
        String group = pupil.enrolment(year).map(Enrolment::group).orElse("");
        return new Choice<>(
                PUPIL + pupil.id(),
                pupil.name().sorted(),
                words.say("who.apart", group, pupil.birthDate().toString()));
    }

    List<UseChoice> uses() {
        return choices.uses().stream().map(this::use).toList();
    }

    List<Choice<String>> authors() {
        return choices.authors().stream()
                .map(m -> new Choice<>(m.id().toString(), m.knownAs().sorted(), ""))
                .toList();
    }

    private UseChoice use(ConsentUse one) {
        List<String> hint = new ArrayList<>();
        hint.add(words.say("seen." + one.audience().name()));
        String address = choices.addresses().get(one.code());
        if (address != null) {
            hint.add(address);
        }
        if (!choices.onForm().contains(one.code())) {
            hint.add(words.say("use.not-on-form"));
        }
        return new UseChoice(
                one.code(),
                one.label().getOrDefault(words.language().getValue(), one.code()),
                String.join(" · ", hint));
    }
}

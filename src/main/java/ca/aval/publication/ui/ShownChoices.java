package ca.aval.publication.ui;

import ca.aval.kit.Choice;
import ca.aval.kit.Words;
import ca.aval.publication.PublicationChoices;
import ca.aval.publication.PublicationLog.Shown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whom one can say to appear: a group at once, a pupil, somebody of the staff; each by a code. */
final class ShownChoices {
    private static final String GROUP = "g:";
    private static final String PERSON = "p:";

    private final PublicationChoices choices;

    ShownChoices(PublicationChoices choices) {
        this.choices = choices;
    }

    /** Groups first, then pupils, then staff. */
    List<Choice<String>> all(Words words) {
        List<Choice<String>> all = new ArrayList<>();
        choices.groups()
                .forEach(
                        (code, members) ->
                                all.add(
                                        new Choice<>(
                                                GROUP + code,
                                                words.say("choice.group", code),
                                                words.say("choice.pupils", members.size()))));
        for (Shown pupil : choices.pupils()) {
            all.add(
                    new Choice<>(
                            PERSON + pupil.id(),
                            pupil.name(),
                            words.say("choice.group", pupil.apart())));
        }
        all.addAll(staff(words));
        return all;
    }

    /** The staff alone. */
    List<Choice<String>> staff(Words words) {
        return choices.staff().stream()
                .map(
                        member ->
                                new Choice<>(
                                        PERSON + member.id(),
                                        member.name(),
                                        words.say("choice.staff")))
                .toList();
    }

    /** Everybody whom those codes mean. */
    Set<UUID> people(List<String> codes) {
        Set<UUID> people = new HashSet<>();
        for (String code : codes) {
            if (code.startsWith(GROUP)) {
                people.addAll(
                        choices.groups().getOrDefault(code.substring(GROUP.length()), Set.of()));
            } else {
                people.add(person(code));
            }
        }
        return people;
    }

    /** The code of one person. */
    static String code(UUID person) {
        return PERSON + person;
    }

    /** The one person of that code. */
    static UUID person(String code) {
        return UUID.fromString(code.substring(PERSON.length()));
    }
}

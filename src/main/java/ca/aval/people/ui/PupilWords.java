package ca.aval.people.ui;

import ca.aval.kit.Words;
import ca.aval.people.Enrolment;
import ca.aval.people.Guardian;
import ca.aval.people.Pupil;
import ca.aval.people.ui.PupilCard.Adult;
import ca.aval.people.ui.PupilCard.Fact;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.PostalAddress;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in the language of the moment what is known of a pupil. */
final class PupilWords {
    private final Words words;

    PupilWords(Words words) {
        this.words = words;
    }

    /**
     * @param namesake whether another pupil of the year has the same name
     */
    PupilLine line(Pupil pupil, SchoolYear year, boolean namesake) {
        String number = Objects.requireNonNullElse(pupil.fileNumber(), "");
        String name = pupil.name().sorted();
        String toldApart =
                number.isEmpty()
                        ? words.say("people.namesake", name, pupil.birthDate().toString())
                        : words.say(
                                "people.namesake.number",
                                name,
                                pupil.birthDate().toString(),
                                number);
        Enrolment stay = pupil.enrolment(year).orElse(null);
        String told = namesake ? toldApart : name;
        return new PupilLine(
                pupil.id(),
                stay == null ? words.say("people.gone", told) : told,
                stay == null ? "" : stay.group(),
                stay == null ? "" : Objects.requireNonNullElse(stay.level(), ""),
                pupil.birthDate().toString(),
                number,
                pupil.guardians().stream()
                        .map(adult -> adult.name().full())
                        .collect(Collectors.joining(", ")),
                stay == null);
    }

    PupilCard card(Pupil pupil) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "card.birth", pupil.birthDate().toString());
        add(facts, "card.number", pupil.fileNumber());
        return new PupilCard(
                pupil.name().full(),
                facts,
                pupil.enrolments().reversed().stream()
                        .map(stay -> stay(stay, latest(pupil)))
                        .toList(),
                pupil.guardians().stream().map(adult -> adult(pupil, adult)).toList());
    }

    /** The first day of the newest class: an older year that nobody ended has ended by then. */
    private static LocalDate latest(Pupil pupil) {
        return pupil.enrolments().stream()
                .map(stay -> stay.year().firstDay())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private Fact stay(Enrolment stay, LocalDate latest) {
        String group =
                stay.level() == null
                        ? words.say("card.group", stay.group())
                        : words.say("card.group.level", stay.group(), stay.level());
        String dates =
                stay.until() == null && stay.year().lastDay().isBefore(latest)
                        ? words.say(
                                "card.from-to",
                                stay.from().toString(),
                                stay.year().lastDay().toString())
                        : stay.until() == null
                                ? words.say("card.since", stay.from().toString())
                                : words.say(
                                        "card.from-to",
                                        stay.from().toString(),
                                        stay.until().minusDays(1).toString());
        return new Fact(stay.year().toString(), group + "\n" + dates);
    }

    private Adult adult(Pupil pupil, Guardian adult) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "card.household", String.valueOf(adult.household()));
        add(facts, "card.language", words.say("language." + adult.language().code()));
        // here the households stand side by side
        boolean shown = !pupil.addressEverConfidential(adult);
        add(facts, "card.email", shown ? adult.email() : null);
        add(facts, "card.phone", shown ? adult.phone() : null);
        add(facts, "card.address", shown ? oneAddress(adult.address()) : null);
        return new Adult(
                words.say(
                        "card.adult",
                        adult.name().full(),
                        words.say("capacity." + adult.capacity().name())),
                facts);
    }

    private void add(List<Fact> facts, String key, @Nullable String text) {
        facts.add(
                new Fact(
                        words.say(key),
                        text == null || text.isEmpty() ? words.say("card.unknown") : text));
    }

    private static String oneAddress(PostalAddress address) {
        String town =
                Stream.of(address.city(), address.province(), address.postalCode())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        return Stream.of(Objects.requireNonNullElse(address.street(), ""), town)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}

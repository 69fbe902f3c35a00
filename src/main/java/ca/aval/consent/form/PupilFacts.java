package ca.aval.consent.form;

import ca.aval.consent.form.ConsentSheet.Fact;
import ca.aval.consent.form.ConsentSheet.Identity;
import ca.aval.people.Enrolment;
import ca.aval.people.Pupil;
import ca.aval.platform.document.RichText;
import ca.aval.platform.document.TextFit;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the form says of the pupil, as people say it. */
final class PupilFacts {
    /** A pupil so many years older than the number of the level is in secondary school. */
    private static final int SECONDARY_GAP = 9;

    private static final int SHORTEST_LEVEL = 12;

    /** A little less than the template has, so that no fact touches the next. */
    private static final int[] WIDTHS = {162, 94, 128, 90};

    private static final int TALL = 30;
    private static final int NAME_LIMIT = 60;

    private final Pupil pupil;
    private final SchoolYear schoolYear;
    private final boolean ontario;
    private final Words words;

    PupilFacts(SheetOrder order, Words words) {
        pupil = order.pupil();
        schoolYear = order.year();
        ontario = order.wording().jurisdiction().equals("ontario");
        this.words = words;
    }

    /** {@code 2026-2027}; with a dash in English. */
    String year() {
        return words.language() == Language.ENGLISH
                ? schoolYear.toString().replace('-', '–')
                : schoolYear.toString();
    }

    /** The group as it follows the name on a last page; empty when there is none. */
    String kickerGroup() {
        Enrolment enrolment = pupil.enrolment(schoolYear).orElse(null);
        return enrolment == null || enrolment.group().isBlank()
                ? ""
                : " " + words.of("kickerGroup", "group", RichText.escaped(enrolment.group()));
    }

    /** The band with name, birth date, class and number; a long programme is cut, never a name. */
    Identity identity(TextFit fit) {
        return levels().flatMap(level -> fitted(facts(level), fit).stream())
                .findFirst()
                .orElseThrow(() -> new DoesNotFit(Composition.Text.PUPIL, NAME_LIMIT));
    }

    /** The level as it may be printed, the fullest first. */
    private Stream<String> levels() {
        Enrolment enrolment = pupil.enrolment(schoolYear).orElse(null);
        String typed = enrolment == null ? null : enrolment.level();
        Stream<String> whole = Stream.of(level(typed));
        return typed == null || typed.length() <= SHORTEST_LEVEL
                ? whole
                : Stream.concat(
                        whole,
                        IntStream.rangeClosed(1, typed.length() - SHORTEST_LEVEL)
                                .mapToObj(cut -> typed.substring(0, typed.length() - cut).strip())
                                .map(kept -> RichText.escaped(kept + "…")));
    }

    private List<Fact> facts(String level) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.of("pupil"), RichText.escaped(pupil.name().full())));
        facts.add(new Fact(words.of("birth"), words.date(pupil.birthDate())));
        pupil.enrolment(schoolYear).ifPresent(enrolment -> classFact(enrolment, level, facts));
        String number = pupil.fileNumber();
        if (number != null && !number.isBlank()) {
            facts.add(new Fact(words.of("number"), RichText.escaped(number)));
        }
        return facts;
    }

    /** The band in the largest size in which every fact has its place; empty when none does. */
    static Optional<Identity> fitted(List<Fact> facts, TextFit fit) {
        for (String style : List.of("value-1", "value-2")) {
            if (fits(fit, facts, style, true)) {
                return Optional.of(identity(facts, style, false));
            }
        }
        for (String style : List.of("value-2", "value-3")) {
            if (fits(fit, facts, style, false)) {
                return Optional.of(identity(facts, style, true));
            }
        }
        return Optional.empty();
    }

    private void classFact(Enrolment enrolment, String level, List<Fact> facts) {
        String group =
                enrolment.group().isBlank()
                        ? ""
                        : words.of("groupNamed", "group", RichText.escaped(enrolment.group()));
        if (!level.isEmpty() && !group.isEmpty()) {
            words.rich("level", level);
            words.rich("group", group);
            String both = words.of("yearGroup");
            facts.add(new Fact(words.of("levelAndGroup"), both));
        } else if (!group.isEmpty()) {
            facts.add(new Fact(words.of("group"), RichText.escaped(enrolment.group())));
        } else if (!level.isEmpty()) {
            facts.add(new Fact(words.of("levelAlone"), level));
        }
    }

    /** {@code 4e année}, {@code 3e secondaire}, {@code Grade 11}; other levels as the list says. */
    private String level(@Nullable String level) {
        if (level == null || level.isBlank()) {
            return "";
        }
        if (!level.matches("\\d{1,2}")) {
            return RichText.escaped(level.strip());
        }
        int number = Integer.parseInt(level);
        LocalDate autumn = LocalDate.of(schoolYear.firstYear(), Month.SEPTEMBER, 30);
        int age = Period.between(pupil.birthDate(), autumn).getYears();
        words.rich("level", String.valueOf(number));
        words.rich("ordinal", number + "<sup>" + (number == 1 ? "re" : "e") + "</sup>");
        return words.of(!ontario && age - number >= SECONDARY_GAP ? "levelSecondary" : "levelYear");
    }

    private static boolean fits(TextFit fit, List<Fact> facts, String style, boolean oneLine) {
        for (int i = 0; i < facts.size(); i++) {
            String value = facts.get(i).value();
            boolean fits =
                    oneLine
                            ? fit.oneLine(style, value, WIDTHS[i])
                            : fit.height(style, value, WIDTHS[i]) <= TALL;
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Identity identity(List<Fact> facts, String style, boolean tall) {
        return new Identity(
                facts.get(0),
                facts.size() > 1 ? facts.get(1) : null,
                facts.size() > 2 ? facts.get(2) : null,
                facts.size() > 3 ? facts.get(3) : null,
                style,
                tall);
    }
}

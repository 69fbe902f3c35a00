package ca.aval.consent.answer;

import ca.aval.platform.time.SchoolYear;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads from one pupil’s history how the form of one year stands. */
final class FormReading {
    private final ConsentHistory history;
    private final SchoolYear year;
    private final LocalDate today;
    private final LocalDate day;
    private final int reminders;
    private final Voice voice;

    FormReading(ConsentHistory history, SchoolYear year, LocalDate today, int reminders) {
        this.history = history;
        this.year = year;
        this.today = today;
        this.reminders = reminders;
        day = year.near(today);
        voice = new Voice(history.pupil());
    }

    FormStanding standing() {
        List<Returned> entries = entries(year);
        Map<String, UseState> uses = new LinkedHashMap<>();
        history.asked(year, day)
                .ifPresent(
                        asked ->
                                asked.uses()
                                        .forEach(
                                                u ->
                                                        uses.put(
                                                                u,
                                                                UseState.of(
                                                                        history, u, year, today))));
        boolean over = today.isAfter(year.lastDay());
        FormState state = state(entries, uses);
        boolean expired =
                over
                        && uses.containsValue(UseState.ACTIVE)
                        && !uses.containsValue(UseState.WITHDRAWN);
        return new FormStanding(
                expired ? FormState.EXPIRED : state,
                reminders,
                uses,
                entries,
                defects(entries),
                yesBefore());
    }

    private List<Returned> entries(SchoolYear which) {
        return history.standing().stream()
                .filter(r -> r.year().equals(which) && !r.answers().isEmpty())
                .filter(r -> !r.receivedOn().isAfter(today))
                .sorted(
                        Comparator.comparing(Returned::receivedOn)
                                .thenComparing(Returned::day)
                                .reversed())
                .toList();
    }

    private Map<UUID, Recording.Defect> defects(List<Returned> entries) {
        Map<UUID, Recording.Defect> defects = new HashMap<>();
        for (Returned entry : entries) {
            Recording.Defect defect = AnswerDesk.recorded(entry, history.pupil()).defect();
            if (defect != null) {
                defects.put(entry.id(), defect);
            }
        }
        return defects;
    }

    private FormState state(List<Returned> entries, Map<String, UseState> uses) {
        Collection<UseState> lines = uses.values();
        if (lines.isEmpty()) {
            return FormState.NOT_ASKED;
        }
        if (lines.contains(UseState.DISPUTED)) {
            return FormState.DISAGREEMENT;
        }
        if (lines.contains(UseState.WITHDRAWN)) {
            boolean all = lines.stream().allMatch(UseState.WITHDRAWN::equals);
            return all ? FormState.WITHDRAWN : FormState.PARTLY_WITHDRAWN;
        }
        return entries.isEmpty() ? silence() : answered(entries, lines);
    }

    private FormState silence() {
        if (reminders > 0) {
            return FormState.REMINDED;
        }
        boolean late = history.asked(year, day).filter(a -> day.isAfter(a.returnBy())).isPresent();
        return late ? FormState.NO_RESPONSE : FormState.ASKED;
    }

    private FormState answered(List<Returned> entries, Collection<UseState> lines) {
        if (lines.contains(UseState.WRONG_SIGNATORY)) {
            return FormState.TO_VERIFY;
        }
        if (lines.contains(UseState.AGE_THRESHOLD_PASSED)) {
            return FormState.PUPIL_TO_ASK;
        }
        if (entries.stream().noneMatch(this::isSound)) {
            boolean stranger =
                    entries.stream().anyMatch(e -> e.signatory() != null && e.signedOn() != null);
            return stranger ? FormState.TO_VERIFY : FormState.INVALID;
        }
        boolean whole = lines.stream().allMatch(s -> s == UseState.ACTIVE || s == UseState.REFUSED);
        return whole ? FormState.COMPLETE : FormState.PARTIAL;
    }

    private boolean isSound(Returned entry) {
        return entry.signatory() != null
                && entry.signedOn() != null
                && voice.maySign(entry.signatory(), entry, entry.day());
    }

    private boolean yesBefore() {
        return history.standing().stream()
                .filter(r -> r.year().compareTo(year) < 0)
                .anyMatch(r -> r.answers().stream().anyMatch(a -> voice.agrees(r, a.use())));
    }
}

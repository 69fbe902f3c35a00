package ca.aval.consent.ui.pupil;

import ca.aval.consent.answer.AnswerTexts;
import ca.aval.consent.answer.PupilConsents;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.UseState;
import ca.aval.consent.answer.WithdrawConsent;
import ca.aval.consent.answer.WithdrawConsent.Outcome;
import ca.aval.consent.answer.Withdrawal;
import ca.aval.consent.ui.PeopleWords;
import ca.aval.kit.Words;
import ca.aval.people.Guardian;
import ca.aval.people.PupilId;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** A consent to be taken back: which uses, at whose word, by which way; no reason is asked. */
public final class WithdrawViewModel {
    /** Who may ask; the one without identity is somebody else, under the name they give. */
    record Who(@Nullable String identity, String name) {}

    private final WithdrawConsent act;
    private final WorkRunner work;
    private final Words words;
    private final PupilConsents known;
    private final PeopleWords people;
    private final Map<UseLine, BooleanProperty> uses = new LinkedHashMap<>();
    private final ObjectProperty<@Nullable Who> who = new SimpleObjectProperty<>();
    private final StringProperty other = new SimpleStringProperty("");
    private final ObjectProperty<Route> route = new SimpleObjectProperty<>(Route.SPOKEN);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private boolean underWay;

    /**
     * @param lines the uses of the year, as the page shows them
     */
    WithdrawViewModel(
            WithdrawConsent act,
            WorkRunner work,
            Words words,
            PeopleWords people,
            PupilConsents known,
            List<UseLine> lines) {
        this.act = act;
        this.work = work;
        this.words = words;
        this.people = people;
        this.known = known;
        boolean any = known.states().containsValue(UseState.ACTIVE);
        lines.forEach(
                line ->
                        uses.put(
                                line,
                                new SimpleBooleanProperty(
                                        !any
                                                || known.states().get(line.code())
                                                        == UseState.ACTIVE)));
    }

    /** The uses that can be taken back, ticked where something is allowed now. */
    Map<UseLine, BooleanProperty> uses() {
        return uses;
    }

    /** Everybody of the pupil’s list, the pupil, and somebody else. */
    List<Who> askers() {
        List<Who> all = new ArrayList<>();
        for (Guardian adult : known.pupil().guardians()) {
            all.add(new Who(adult.id().toString(), people.guardian(adult)));
        }
        all.add(
                new Who(
                        known.pupil().id().toString(),
                        words.say("withdraw.pupil", known.pupil().knownAs().full())));
        all.add(new Who(null, words.say("withdraw.other")));
        return all;
    }

    ObjectProperty<@Nullable Who> who() {
        return who;
    }

    /** The name of somebody else. */
    StringProperty other() {
        return other;
    }

    ObjectProperty<Route> route() {
        return route;
    }

    String routeName(Route way) {
        return people.route(way);
    }

    /** Why it was not taken back; empty for no reason. */
    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Whether everything needed is there. */
    BooleanBinding ready() {
        List<javafx.beans.Observable> watched = new ArrayList<>(uses.values());
        watched.add(who);
        watched.add(other);
        return Bindings.createBooleanBinding(
                () ->
                        (uses.isEmpty() || !ticked().isEmpty())
                                && (asker() != null && !asker().isBlank()),
                watched.toArray(javafx.beans.Observable[]::new));
    }

    /**
     * Takes it back, once; from then on nothing new is published.
     *
     * @param done is told what stopped, in words, and which withdrawal it was
     */
    void withdraw(BiConsumer<String, Withdrawal> done) {
        String by = asker();
        if (by == null || underWay) {
            return;
        }
        underWay = true;
        refusal.set("");
        Set<String> chosen = ticked();
        boolean all = chosen.size() == uses.size();
        PupilId pupil = known.pupil().id();
        work.run(
                words.say("withdraw.work"),
                () -> act.withdrawSeveral(pupil, all ? Set.of() : chosen, by, route.get()),
                outcome -> tell(outcome, done),
                problem ->
                        refuse(new ProblemTexts().sentence(words.language().getValue(), problem)));
    }

    private void tell(Outcome outcome, BiConsumer<String, Withdrawal> done) {
        switch (outcome) {
            case Outcome.Refused(var reason) ->
                    refuse(new AnswerTexts().sentence(words.language().getValue(), reason));
            case Outcome.Withdrawn withdrawn -> {
                String stopped =
                        withdrawn.stopped().stream()
                                .map(use -> known.label(use, words.language().getValue()))
                                .collect(Collectors.joining(words.say("past.join")));
                done.accept(
                        stopped.isEmpty()
                                ? words.say("withdraw.done.nothing")
                                : words.say("withdraw.done", stopped),
                        withdrawn.withdrawal());
            }
        }
    }

    private void refuse(String why) {
        underWay = false;
        refusal.set(why);
    }

    private Set<String> ticked() {
        return uses.entrySet().stream()
                .filter(use -> use.getValue().get())
                .map(use -> use.getKey().code())
                .collect(Collectors.toSet());
    }

    private @Nullable String asker() {
        Who asks = who.get();
        if (asks == null) {
            return null;
        }
        return asks.identity() == null ? other.get() : asks.identity();
    }
}
